package io.bihuan.clue.automation;

import io.bihuan.clue.events.RewardAppealed;
import io.bihuan.clue.events.RewardDeclined;
import io.bihuan.clue.events.RewardLapsed;
import io.bihuan.clue.events.RewardPaid;
import io.bihuan.clue.events.RewardProposed;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A reward was proposed, or came to an end, so its clue learns whether one is open (F16, F20); in that order, in one policy. */
@Component
@ProcessingGroup("automation.when-reward-moves-then-note-on-clue")
class WhenRewardMovesThenNoteOnClue {

    private static final Actor POLICY = Actor.system("when-reward-moves-then-note-on-clue");

    private final Commands commands;

    WhenRewardMovesThenNoteOnClue(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(RewardProposed event) {
        note(event.clueId(), event.rewardId(), true);
    }

    @EventHandler
    void on(RewardAppealed event) {
        note(event.clueId(), event.rewardId(), true);
    }

    @EventHandler
    void on(RewardDeclined event) {
        note(event.clueId(), event.rewardId(), false);
    }

    @EventHandler
    void on(RewardPaid event) {
        if (event.complete()) {
            note(event.clueId(), event.rewardId(), false);
        }
    }

    @EventHandler
    void on(RewardLapsed event) {
        if (event.forfeited()) {
            note(event.clueId(), event.rewardId(), false);
        }
    }

    private void note(String clueId, String rewardId, boolean open) {
        try {
            commands.send(new NoteOutflow(clueId, ClosureItem.REWARD, rewardId, open, POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
