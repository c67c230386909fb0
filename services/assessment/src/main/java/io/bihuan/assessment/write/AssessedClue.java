package io.bihuan.assessment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.assessment.events.AssignmentWithdrawn;
import io.bihuan.assessment.events.ClueAssigned;
import io.bihuan.assessment.events.DueNoted;
import io.bihuan.assessment.events.DutyDone;
import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.write.notefact.EveryFactCountsOnce;
import io.bihuan.assessment.write.notefact.NoteAssignment;
import io.bihuan.assessment.write.notefact.NoteDone;
import io.bihuan.assessment.write.notefact.NoteDue;
import io.bihuan.assessment.write.notefact.NoteReturn;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * What of one clue counts in indicators 考核事实: which unit was responsible, what was due there and when it was done. Every
 * entry names the event it rests on.
 */
@Aggregate
class AssessedClue {

    @AggregateIdentifier
    private String assessedId;

    private String unit;
    private Map<String, String> monthByDuty = new HashMap<>();
    private Set<String> noted = new HashSet<>();

    AssessedClue() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteAssignment command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        apply(new ClueAssigned(
                command.assessedId(),
                command.clueId(),
                command.unit(),
                command.sourceEventId(),
                command.assignedAt()));
    }

    @EventSourcingHandler
    void evolve(ClueAssigned event) {
        assessedId = event.assessedId();
        unit = event.unit();
        monthByDuty = new HashMap<>();
        noted.add(event.sourceEventId());
    }

    @CommandHandler
    void decide(NoteReturn command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        apply(new AssignmentWithdrawn(
                assessedId,
                command.clueId(),
                command.unit(),
                List.copyOf(new TreeSet<>(monthByDuty.values())),
                command.sourceEventId(),
                command.returnedAt()));
    }

    @EventSourcingHandler
    void evolve(AssignmentWithdrawn event) {
        monthByDuty = new HashMap<>();
        noted.add(event.sourceEventId());
    }

    @CommandHandler
    void decide(NoteDue command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        apply(new DueNoted(
                assessedId,
                command.clueId(),
                command.unit(),
                command.duty(),
                YearMonth.from(command.dueOn()).toString(),
                command.dueAt(),
                command.sourceEventId()));
    }

    @EventSourcingHandler
    void evolve(DueNoted event) {
        monthByDuty.put(event.duty(), event.month());
        noted.add(event.sourceEventId());
    }

    @CommandHandler
    void decide(NoteDone command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        String month = monthByDuty.get(command.duty());
        if (month == null) {
            throw new DomainException(AssessmentError.FACT_OUT_OF_ORDER, Map.of("duty", command.duty()));
        }
        apply(new DutyDone(
                assessedId,
                command.clueId(),
                unit,
                command.duty(),
                month,
                command.doneAt(),
                command.counts(),
                command.sourceEventId()));
    }

    @EventSourcingHandler
    void evolve(DutyDone event) {
        noted.add(event.sourceEventId());
    }
}
