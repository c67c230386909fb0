package io.bihuan.assessment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.assessment.events.ConflictNoted;
import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.write.noteconflict.NoteConflict;
import io.bihuan.kernel.DomainException;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Who must keep out of a matter 回避范围, as far as it was heard of here (F14). It only grows; the highest revision holds. */
@Aggregate
class MatterConflicts {

    @AggregateIdentifier
    private String conflictsId;

    private int revision;

    MatterConflicts() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteConflict command) {
        if (command.revision() <= revision) {
            throw new DomainException(AssessmentError.CONFLICT_ALREADY_NOTED, Map.of("revision", revision));
        }
        apply(new ConflictNoted(
                command.conflictsId(),
                command.clueId(),
                command.revision(),
                command.units(),
                command.officers(),
                command.declaredAt()));
    }

    @EventSourcingHandler
    void evolve(ConflictNoted event) {
        conflictsId = event.conflictsId();
        revision = event.revision();
    }
}
