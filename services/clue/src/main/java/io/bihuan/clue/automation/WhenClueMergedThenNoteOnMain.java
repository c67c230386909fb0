package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.UnmergeReason;
import io.bihuan.clue.write.notemerge.NoteMerge;
import io.bihuan.clue.write.unmergeclue.UnmergeClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A clue was merged into another or taken out again, so the other one learns of it (F12), in that order: both in one policy. If
 * the other takes nothing in any more, because it was concluded, split or merged in the meantime, the merge is undone.
 */
@Component
@ProcessingGroup("automation.when-clue-merged-then-note-on-main")
class WhenClueMergedThenNoteOnMain {

    private static final Actor POLICY = Actor.system("when-clue-merged-then-note-on-main");

    private final Commands commands;

    WhenClueMergedThenNoteOnMain(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ClueMerged event) {
        NoteMerge note =
                new NoteMerge(event.intoClueId(), event.clueId(), event.clueNo(), event.ground(), true, POLICY);
        try {
            commands.send(note);
        } catch (DomainException refusal) {
            if (refusal.code() == ClueError.MERGE_NOT_TAKEN) {
                sendOnce(new UnmergeClue(event.clueId(), null, UnmergeReason.NOT_TAKEN_IN, POLICY));
            } else if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }

    @EventHandler
    void on(ClueUnmerged event) {
        sendOnce(new NoteMerge(event.intoClueId(), event.clueId(), event.clueNo(), event.reason(), false, POLICY));
    }

    private void sendOnce(Object command) {
        try {
            commands.send(command);
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
