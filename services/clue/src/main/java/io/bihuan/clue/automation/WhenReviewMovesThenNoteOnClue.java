package io.bihuan.clue.automation;

import io.bihuan.clue.events.ConclusionOverturned;
import io.bihuan.clue.events.ConclusionUpheld;
import io.bihuan.clue.events.ReviewOpened;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A conclusion is being read again, so the loop of its clue does not close until that is decided (F16, F18). */
@Component
@ProcessingGroup("automation.when-review-moves-then-note-on-clue")
class WhenReviewMovesThenNoteOnClue {

    private static final Actor POLICY = Actor.system("when-review-moves-then-note-on-clue");

    private final Commands commands;

    WhenReviewMovesThenNoteOnClue(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ReviewOpened event) {
        note(event.clueId(), event.reviewId(), true);
    }

    @EventHandler
    void on(ConclusionUpheld event) {
        note(event.clueId(), event.reviewId(), false);
    }

    @EventHandler
    void on(ConclusionOverturned event) {
        note(event.clueId(), event.reviewId(), false);
    }

    private void note(String clueId, String reviewId, boolean open) {
        try {
            commands.send(new NoteOutflow(clueId, ClosureItem.REVIEW, reviewId, open, POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
