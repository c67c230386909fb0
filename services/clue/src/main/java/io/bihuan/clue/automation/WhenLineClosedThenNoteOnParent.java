package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.DisciplineLineConcluded;
import io.bihuan.clue.write.noteline.NoteLine;
import io.bihuan.clue.write.splitclue.LineBirths;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Line;
import io.bihuan.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A line of a split clue has closed, so its parent learns of it; with the second, it closes (F09, I8). */
@Component
@ProcessingGroup("automation.when-line-closed-then-note-on-parent")
class WhenLineClosedThenNoteOnParent {

    private static final Actor POLICY = Actor.system("when-line-closed-then-note-on-parent");

    private final LineBirths births;
    private final Commands commands;

    WhenLineClosedThenNoteOnParent(LineBirths births, Commands commands) {
        this.births = births;
        this.commands = commands;
    }

    @EventHandler
    void on(ClueLoopClosed event) {
        births.parentOfCrimeLine(event.clueId()).ifPresent(parent -> note(parent, Line.CRIME));
    }

    @EventHandler
    void on(DisciplineLineConcluded event) {
        births.parentOfDisciplineLine(event.clueId()).ifPresent(parent -> note(parent, Line.DISCIPLINE));
    }

    private void note(String parent, Line line) {
        try {
            commands.send(new NoteLine(parent, line, true, POLICY));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }
}
