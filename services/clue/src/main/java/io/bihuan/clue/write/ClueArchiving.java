package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueArchived;
import io.bihuan.clue.events.RetentionEnded;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.RetentionClass;
import io.bihuan.clue.write.archiveclue.ArchiveClue;
import io.bihuan.clue.write.closeloop.EverythingHasComeBack;
import io.bihuan.clue.write.endretention.EndRetention;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.Clock;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** How the file of a closed clue is kept 归档与保管期限 (F16, T54). Whoever verifies it again takes it out of the archive. */
final class ClueArchiving {

    private final ClueState clue;

    ClueArchiving(ClueState clue) {
        this.clue = clue;
    }

    /** Puts it into the archive, unless something is open that began after the loop was closed. */
    @CommandHandler
    void decide(ArchiveClue command, Clock clock) {
        if (clue.status == ClueStatus.ARCHIVED) {
            throw new DomainException(ClueError.CLUE_ALREADY_ARCHIVED);
        }
        clue.status.mustAllow(command);
        Rule.verify(new ADeskOrTheHandlingUnitActs(command.actor(), handlingUnit()));
        Rule.verify(new EverythingHasComeBack(clue.outflows.items().toList()));
        apply(Archive.file(command, clue.registration, keptAs(), clock.instant()));
    }

    /** Tells that its retention is over, if it is. */
    @CommandHandler
    void decide(EndRetention command, Clock clock) {
        if (clue.archive != null) {
            tell(clue.archive.end(command.clueId(), clock.instant()));
        }
    }

    /** A clue that was split never went to a unit. */
    private String handlingUnit() {
        return clue.route == null ? clue.registration.deskUnit() : clue.route.handlingUnit();
    }

    private RetentionClass keptAs() {
        if (clue.lineage.split()) {
            return RetentionClass.SPLIT;
        }
        return clue.lineage.discipline()
                ? RetentionClass.DISCIPLINE
                : RetentionClass.of(clue.verification.concludedAs());
    }

    @EventSourcingHandler
    void evolve(ClueArchived event) {
        clue.status = ClueStatus.ARCHIVED;
        clue.archive = Archive.of(event);
    }

    @EventSourcingHandler
    void evolve(RetentionEnded event) {
        clue.archive = Objects.requireNonNull(clue.archive).after(event);
    }
}
