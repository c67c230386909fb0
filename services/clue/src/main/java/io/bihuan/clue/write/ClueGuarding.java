package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ProtectionNoted;
import io.bihuan.clue.write.noteprotection.NoteProtection;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What a clue knows of the protection of its reporters 保护措施 (F16, F21), in whatever state it is. */
final class ClueGuarding {

    private final ClueState clue;

    ClueGuarding(ClueState clue) {
        this.clue = clue;
    }

    /** Learns how a measure stands. */
    @CommandHandler
    void decide(NoteProtection command, Clock clock) {
        apply(clue.protections.note(command, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(ProtectionNoted event) {
        clue.protections = clue.protections.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueConcluded event) {
        clue.protections = clue.protections.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueReopened event) {
        clue.protections = clue.protections.after(event);
    }
}
