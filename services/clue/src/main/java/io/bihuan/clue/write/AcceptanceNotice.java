package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.AcceptanceNoticeOverdue;
import io.bihuan.clue.events.AcceptanceNoticeOwed;
import io.bihuan.clue.events.AcceptanceNoticeSent;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.openacceptancenotice.OpenAcceptanceNotice;
import io.bihuan.clue.write.ringacceptancenotice.RingAcceptanceNotice;
import io.bihuan.clue.write.sendacceptancenotice.ARefusalSaysWhy;
import io.bihuan.clue.write.sendacceptancenotice.SendAcceptanceNotice;
import io.bihuan.clue.write.sendacceptancenotice.ToldOrLawfullyNotTold;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The notice of acceptance that a reporter is owed 受理告知 (F13, T11): one for each clue, and for the discipline line one of its own, which
 * no other line learns of. Until when follows from the clock rules for the unit that owes it.
 */
@Aggregate
class AcceptanceNotice {

    private static final String RULE = "T11";

    @AggregateIdentifier
    private @Nullable String noticeId;

    private String clueId;
    private String unit;
    private LocalDate noticeOn;
    private Instant noticeBy;
    private boolean sent;
    private boolean overdue;

    AcceptanceNotice() {}

    /** Begins to be owed. Created if missing, so that a repeated fact is answered instead of colliding with itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenAcceptanceNotice command, DeadlineCalculator deadlines) {
        if (noticeId != null) {
            throw new DomainException(ClueError.NOTICE_ALREADY_OWED, Map.of("noticeId", noticeId));
        }
        Deadline limit = deadlines.compute(RULE, command.acceptedAt(), command.unit());
        apply(new AcceptanceNoticeOwed(
                command.noticeId(),
                command.clueId(),
                command.unit(),
                command.acceptedAt(),
                limit.ruleId(),
                limit.ruleVersion(),
                limit.calendarVersion(),
                limit.dueOn(),
                limit.dueAt()));
    }

    /** Takes down that the reporter was told, or why not. That it is late is told first, if nobody has told it yet. */
    @CommandHandler
    void decide(SendAcceptanceNotice command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Actor actor = command.actor();
        Instant now = clock.instant();
        Rule.verify(
                new NobodyInConflictTakesPart(
                        actor.officer(), actor.unit(), command.conflicts(), ChainOfCommand.at(units, divisions, now)),
                new ADeskOrTheHandlingUnitActs(actor, unit));
        if (sent) {
            throw new DomainException(ClueError.NOTICE_ALREADY_SENT);
        }
        Rule.verify(
                new ARefusalSaysWhy(command.kind(), command.reason()),
                new ToldOrLawfullyNotTold(command.channel(), command.waiverReason()));
        tellIfOverdue(now);
        apply(new AcceptanceNoticeSent(
                command.noticeId(),
                clueId,
                command.kind().name(),
                nameOf(command.reason()),
                nameOf(command.channel()),
                nameOf(command.waiverReason()),
                actor.officer(),
                actor.unit(),
                now));
    }

    /** Tells once that the time is over, unless the reporter was told. */
    @CommandHandler
    void decide(RingAcceptanceNotice command, Clock clock) {
        if (!sent) {
            tellIfOverdue(clock.instant());
        }
    }

    @EventSourcingHandler
    void evolve(AcceptanceNoticeOwed event) {
        noticeId = event.noticeId();
        clueId = event.clueId();
        unit = event.unit();
        noticeOn = event.noticeOn();
        noticeBy = event.noticeBy();
    }

    @EventSourcingHandler
    void evolve(AcceptanceNoticeSent event) {
        sent = true;
    }

    @EventSourcingHandler
    void evolve(AcceptanceNoticeOverdue event) {
        overdue = true;
    }

    private void tellIfOverdue(Instant now) {
        if (!overdue && !now.isBefore(noticeBy)) {
            apply(new AcceptanceNoticeOverdue(Objects.requireNonNull(noticeId), noticeOn, noticeBy, now));
        }
    }

    private static @Nullable String nameOf(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
