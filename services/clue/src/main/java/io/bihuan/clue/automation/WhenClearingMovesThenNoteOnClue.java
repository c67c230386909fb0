package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClarificationPublished;
import io.bihuan.clue.events.ClarificationWithdrawn;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Somebody is to be cleared, so the loop of the clue does not close until that is published or given up (F16, F22). */
@Component
@ProcessingGroup("automation.when-clearing-moves-then-note-on-clue")
class WhenClearingMovesThenNoteOnClue {

    private static final Actor POLICY = Actor.system("when-clearing-moves-then-note-on-clue");

    private final Commands commands;

    WhenClearingMovesThenNoteOnClue(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ClarificationProposed event) {
        note(event.clueId(), event.clarificationId(), true);
    }

    @EventHandler
    void on(ClarificationPublished event) {
        note(event.clueId(), event.clarificationId(), false);
    }

    @EventHandler
    void on(ClarificationWithdrawn event) {
        note(event.clueId(), event.clarificationId(), false);
    }

    private void note(String clueId, String clarificationId, boolean open) {
        try {
            commands.send(new NoteOutflow(clueId, ClosureItem.CLEARING, clarificationId, open, POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
