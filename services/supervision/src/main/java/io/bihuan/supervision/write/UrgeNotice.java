package io.bihuan.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.supervision.events.UrgeAnswered;
import io.bihuan.supervision.events.UrgeIssued;
import io.bihuan.supervision.events.UrgeOverdue;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.answerurge.AnAnswerSaysSomething;
import io.bihuan.supervision.write.answerurge.AnswerUrge;
import io.bihuan.supervision.write.answerurge.OnlyTheUrgedUnitAnswers;
import io.bihuan.supervision.write.issueurge.IssueUrge;
import io.bihuan.supervision.write.ringclock.RingClock;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** An urge notice 催办单 (F17): a breached clock that must be answered, and whose silence is itself recorded. */
@Aggregate
class UrgeNotice {

    private static final String ANSWER_RULE = "U01";

    @AggregateIdentifier
    private String urgeId;

    private String clueId;
    private String unit;
    private Instant answerDueAt;
    private boolean answered;
    private boolean overdue;

    UrgeNotice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(IssueUrge command, Clock clock, DeadlineCalculator deadlines) {
        if (urgeId != null) {
            throw new DomainException(SupervisionError.URGE_ALREADY_ISSUED, Map.of("urgeId", urgeId));
        }
        Instant now = clock.instant();
        Deadline answer = deadlines.compute(ANSWER_RULE, now, command.unit());
        apply(new UrgeIssued(
                command.urgeId(),
                command.clueId(),
                command.clueNo(),
                command.clock(),
                command.unit(),
                command.breachedRuleId(),
                command.breachedAt(),
                answer.ruleId(),
                answer.ruleVersion(),
                answer.calendarVersion(),
                answer.provisional(),
                answer.dueOn(),
                answer.dueAt(),
                now,
                command.conflictRevision()));
    }

    @EventSourcingHandler
    void evolve(UrgeIssued event) {
        urgeId = event.urgeId();
        clueId = event.clueId();
        unit = event.unit();
        answerDueAt = event.answerDueAt();
    }

    @CommandHandler
    void decide(AnswerUrge command, Clock clock) {
        Rule.verify(new OnlyTheUrgedUnitAnswers(unit, command.actor()), new AnAnswerSaysSomething(command.answer()));
        if (answered) {
            throw new DomainException(SupervisionError.URGE_ALREADY_ANSWERED, Map.of("urgeId", urgeId));
        }
        Instant now = clock.instant();
        tellIfOverdue(now);
        apply(new UrgeAnswered(
                urgeId, clueId, unit, command.answer(), command.actor().officer(), now));
    }

    @EventSourcingHandler
    void evolve(UrgeAnswered event) {
        answered = true;
    }

    @CommandHandler
    void decide(RingClock command, Clock clock) {
        tellIfOverdue(clock.instant());
    }

    @EventSourcingHandler
    void evolve(UrgeOverdue event) {
        overdue = true;
    }

    /** A late answer that comes before anybody rang the clock does not hide that it was late. */
    private void tellIfOverdue(Instant now) {
        if (!answered && !overdue && !now.isBefore(answerDueAt)) {
            apply(new UrgeOverdue(urgeId, clueId, unit, answerDueAt, now));
        }
    }
}
