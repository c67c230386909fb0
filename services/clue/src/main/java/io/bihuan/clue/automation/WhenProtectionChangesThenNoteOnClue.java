package io.bihuan.clue.automation;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.write.noteprotection.GuardedClues;
import io.bihuan.clue.write.noteprotection.GuardedClues.Measure;
import io.bihuan.clue.write.noteprotection.NoteProtection;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A reporter is protected, so the clue learns how each measure stands and does not close before it was looked at again (F16, F21). So it
 * does when a protected reporter's tip is attached and, on the crime line of a split clue, when that one is concluded.
 */
@Component
@ProcessingGroup("automation.when-protection-changes-then-note-on-clue")
class WhenProtectionChangesThenNoteOnClue {

    private static final Actor POLICY = Actor.system("when-protection-changes-then-note-on-clue");

    private final GuardedClues clues;
    private final Commands commands;

    WhenProtectionChangesThenNoteOnClue(GuardedClues clues, Commands commands) {
        this.clues = clues;
        this.commands = commands;
    }

    @EventHandler
    void on(ProtectionMeasureApplied event) {
        noteAll(event.tipId());
    }

    @EventHandler
    void on(ProtectionMeasureReviewed event) {
        noteAll(event.tipId());
    }

    @EventHandler
    void on(ProtectionMeasureLifted event) {
        noteAll(event.tipId());
    }

    @EventHandler
    void on(TipAttached event) {
        noteAll(event.tipId());
    }

    @EventHandler
    void on(ClueConcluded event) {
        note(event.clueId(), clues.notedBefore(event.clueId()));
    }

    private void noteAll(String tipId) {
        clues.clueOf(tipId).ifPresent(clueId -> note(clueId, clues.measuresOf(tipId)));
    }

    private void note(String clueId, List<Measure> measures) {
        for (Measure it : measures) {
            try {
                commands.send(new NoteProtection(clueId, it.measureId(), it.inForce(), it.lookedAtOn(), POLICY));
            } catch (DomainException refusal) {
                if (!refusal.code().meansAlreadyDone()) {
                    throw refusal;
                }
            }
        }
    }
}
