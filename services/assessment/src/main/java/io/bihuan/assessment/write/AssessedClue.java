package io.bihuan.assessment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.assessment.events.AssignmentWithdrawn;
import io.bihuan.assessment.events.ClueAssigned;
import io.bihuan.assessment.events.DueMoved;
import io.bihuan.assessment.events.DueNoted;
import io.bihuan.assessment.events.DutyDone;
import io.bihuan.assessment.events.ReopeningNoted;
import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.model.DutyKind;
import io.bihuan.assessment.write.notefact.EveryFactCountsOnce;
import io.bihuan.assessment.write.notefact.NoteAssignment;
import io.bihuan.assessment.write.notefact.NoteDone;
import io.bihuan.assessment.write.notefact.NoteDue;
import io.bihuan.assessment.write.notefact.NoteMovedDue;
import io.bihuan.assessment.write.notefact.NoteReopening;
import io.bihuan.assessment.write.notefact.NoteReturn;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private String clueId;
    private String unit;
    private Map<DutyKind, Due> dues = Map.of();
    private Set<String> noted = Set.of();

    AssessedClue() {}

    /** Where a duty counts, until when it is in time, and whether it was done. */
    private record Due(String unit, String month, Instant dueAt, boolean done) {

        private boolean isStillInTime(Instant now) {
            return !done && now.isBefore(dueAt);
        }

        private Due doneNow() {
            return new Due(unit, month, dueAt, true);
        }
    }

    /** A clue that is taken from a unit without a return leaves that unit's numbers all the same (P6). */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteAssignment command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        dues.values().stream()
                .map(Due::unit)
                .distinct()
                .sorted()
                .toList()
                .forEach(unit -> withdraw(unit, command.sourceEventId(), command.assignedAt()));
        apply(new ClueAssigned(
                command.assessedId(), command.clueId(), command.unit(), command.sourceEventId(), command.assignedAt()));
    }

    @EventSourcingHandler
    void evolve(ClueAssigned event) {
        assessedId = event.assessedId();
        clueId = event.clueId();
        unit = event.unit();
        noted = with(noted, event.sourceEventId());
    }

    @CommandHandler
    void decide(NoteReturn command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        withdraw(command.unit(), command.sourceEventId(), command.returnedAt());
    }

    @EventSourcingHandler
    void evolve(AssignmentWithdrawn event) {
        dues = without(dues, event.unit());
        noted = with(noted, event.sourceEventId());
    }

    @CommandHandler
    void decide(NoteDue command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        apply(new DueNoted(
                assessedId,
                clueId,
                command.unit(),
                command.duty().name(),
                YearMonth.from(command.dueOn()).toString(),
                command.dueAt(),
                command.sourceEventId(),
                command.conflictRevision()));
    }

    @EventSourcingHandler
    void evolve(DueNoted event) {
        dues = with(dues, DutyKind.valueOf(event.duty()), new Due(event.unit(), event.month(), event.dueAt(), false));
        noted = with(noted, event.sourceEventId());
    }

    @CommandHandler
    void decide(NoteMovedDue command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        Due due = told(command.duty());
        apply(new DueMoved(
                assessedId,
                clueId,
                due.unit(),
                command.duty().name(),
                due.month(),
                YearMonth.from(command.dueOn()).toString(),
                command.dueAt(),
                command.sourceEventId(),
                command.conflictRevision()));
    }

    @EventSourcingHandler
    void evolve(DueMoved event) {
        dues = with(dues, DutyKind.valueOf(event.duty()), new Due(event.unit(), event.month(), event.dueAt(), false));
        noted = with(noted, event.sourceEventId());
    }

    @CommandHandler
    void decide(NoteDone command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        Due due = told(command.duty());
        apply(new DutyDone(
                assessedId,
                clueId,
                due.unit(),
                command.duty().name(),
                due.month(),
                command.doneAt(),
                command.counts(),
                command.sourceEventId()));
    }

    @EventSourcingHandler
    void evolve(DutyDone event) {
        DutyKind duty = DutyKind.valueOf(event.duty());
        Due due = dues.get(duty);
        if (due != null) {
            dues = with(dues, duty, due.doneNow());
        }
        noted = with(noted, event.sourceEventId());
    }

    @CommandHandler
    void decide(NoteReopening command) {
        Rule.verify(new EveryFactCountsOnce(noted, command.sourceEventId()));
        Due feedback = dues.get(DutyKind.FEEDBACK);
        boolean lapses = feedback != null && feedback.isStillInTime(command.reopenedAt());
        apply(new ReopeningNoted(
                assessedId,
                clueId,
                lapses ? feedback.unit() : unit,
                lapses ? feedback.month() : null,
                command.sourceEventId(),
                command.reopenedAt()));
    }

    @EventSourcingHandler
    void evolve(ReopeningNoted event) {
        if (event.lapsedMonth() != null) {
            dues = dues.entrySet().stream()
                    .filter(due -> due.getKey() != DutyKind.FEEDBACK)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }
        noted = with(noted, event.sourceEventId());
    }

    private Due told(DutyKind duty) {
        Due due = dues.get(duty);
        if (due == null) {
            throw new DomainException(AssessmentError.FACT_OUT_OF_ORDER, Map.of("duty", duty.name()));
        }
        return due;
    }

    private void withdraw(String unit, String sourceEventId, Instant withdrawnAt) {
        List<String> months = dues.values().stream()
                .filter(due -> due.unit().equals(unit))
                .map(Due::month)
                .distinct()
                .sorted()
                .toList();
        apply(new AssignmentWithdrawn(assessedId, clueId, unit, months, sourceEventId, withdrawnAt));
    }

    private static Set<String> with(Set<String> noted, String sourceEventId) {
        Set<String> more = new HashSet<>(noted);
        more.add(sourceEventId);
        return Set.copyOf(more);
    }

    private static Map<DutyKind, Due> with(Map<DutyKind, Due> dues, DutyKind duty, Due due) {
        Map<DutyKind, Due> more = new EnumMap<>(DutyKind.class);
        more.putAll(dues);
        more.put(duty, due);
        return Map.copyOf(more);
    }

    private static Map<DutyKind, Due> without(Map<DutyKind, Due> dues, String unit) {
        Map<DutyKind, Due> fewer = new EnumMap<>(DutyKind.class);
        dues.forEach((duty, due) -> {
            if (!due.unit().equals(unit)) {
                fewer.put(duty, due);
            }
        });
        return Map.copyOf(fewer);
    }
}
