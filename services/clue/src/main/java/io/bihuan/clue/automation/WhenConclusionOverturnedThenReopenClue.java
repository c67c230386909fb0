package io.bihuan.clue.automation;

import io.bihuan.clue.events.ConclusionOverturned;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ReopenGround;
import io.bihuan.clue.model.ReviewGround;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A conclusion does not stand, so the clue is verified again (F18, row 21); unless it is being verified again already. */
@Component
@ProcessingGroup("automation.when-conclusion-overturned-then-reopen-clue")
class WhenConclusionOverturnedThenReopenClue {

    private static final Actor POLICY = Actor.system("when-conclusion-overturned-then-reopen-clue");

    private final Commands commands;

    WhenConclusionOverturnedThenReopenClue(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ConclusionOverturned event) {
        ReopenGround ground = event.ground().equals(ReviewGround.DISSENT.name())
                ? ReopenGround.DISSENT_UPHELD
                : ReopenGround.OVERTURNED;
        try {
            commands.send(new ReopenClue(event.clueId(), ground, event.reviewId(), POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone() && refusal.code() != ClueError.WRONG_STATE) {
                throw refusal;
            }
        }
    }
}
