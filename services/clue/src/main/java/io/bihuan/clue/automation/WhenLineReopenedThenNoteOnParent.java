package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.write.noteline.NoteLine;
import io.bihuan.clue.write.splitclue.LineBirths;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Line;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The crime line of a split clue is verified again, so its parent is open again (I8); unless it had not closed yet. */
@Component
@ProcessingGroup("automation.when-line-reopened-then-note-on-parent")
class WhenLineReopenedThenNoteOnParent {

    private static final Actor POLICY = Actor.system("when-line-reopened-then-note-on-parent");

    private final LineBirths births;
    private final Commands commands;

    WhenLineReopenedThenNoteOnParent(LineBirths births, Commands commands) {
        this.births = births;
        this.commands = commands;
    }

    @EventHandler
    void on(ClueReopened event) {
        births.parentOfCrimeLine(event.clueId()).ifPresent(parent -> note(parent, Line.CRIME));
    }

    private void note(String parent, Line line) {
        try {
            commands.send(new NoteLine(parent, line, false, POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
