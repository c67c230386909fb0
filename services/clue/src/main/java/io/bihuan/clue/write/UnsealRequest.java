package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.SealedIdentityViewed;
import io.bihuan.clue.events.UnsealApproved;
import io.bihuan.clue.events.UnsealClosed;
import io.bihuan.clue.events.UnsealDenied;
import io.bihuan.clue.events.UnsealLapsed;
import io.bihuan.clue.events.UnsealOpened;
import io.bihuan.clue.events.UnsealRequested;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.UnsealStatus;
import io.bihuan.clue.write.approveunseal.ApproveUnseal;
import io.bihuan.clue.write.closeunseal.CloseUnseal;
import io.bihuan.clue.write.denyunseal.DenyUnseal;
import io.bihuan.clue.write.requestunseal.RequestUnseal;
import io.bihuan.clue.write.ringunseal.RingUnseal;
import io.bihuan.clue.write.viewidentity.ViewIdentity;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Request to unseal 拆封申请 (F21): a purpose, two approvers from two units, four hours for the requester alone, every look an
 * event, closed by itself. It neither holds nor knows an identity, nor whether there is one.
 */
@Aggregate
class UnsealRequest {

    private static final Duration TIME_TO_APPROVE = Duration.ofHours(72);
    private static final Duration TIME_TO_LOOK = Duration.ofHours(4);

    @AggregateIdentifier
    private @Nullable String requestId;

    private UnsealStatus status;
    private Approvals approvals;
    private Instant endsAt;

    UnsealRequest() {}

    /** Takes the request. Created if missing, so that a repeated one is answered instead of colliding with itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestUnseal command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (requestId != null) {
            throw new DomainException(ClueError.VAULT_ALREADY_REQUESTED, Map.of("requestId", requestId));
        }
        Instant now = clock.instant();
        Rule.verify(
                new ReasonsNameNobody(command.reason()),
                new NobodyInConflictTakesPart(
                        command.actor().officer(),
                        command.actor().unit(),
                        command.conflicts(),
                        chain(units, divisions, now)));
        apply(new UnsealRequested(
                command.requestId(),
                command.tipId(),
                command.reporterRef(),
                command.purpose().name(),
                command.reason(),
                command.actor().officer(),
                command.actor().unit(),
                now,
                now.plus(TIME_TO_APPROVE)));
    }

    /** Approves; the second approval opens it. */
    @CommandHandler
    void decide(ApproveUnseal command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        mustAwaitApproval(now);
        approvals.mustLetDecide(command.actor(), command.conflicts(), chain(units, divisions, now));
        boolean opens = approvals.lackOne();
        apply(new UnsealApproved(
                command.requestId(), command.actor().officer(), command.actor().unit(), now));
        if (opens) {
            apply(new UnsealOpened(command.requestId(), now, now.plus(TIME_TO_LOOK)));
        }
    }

    /** Refuses it. */
    @CommandHandler
    void decide(DenyUnseal command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        mustAwaitApproval(now);
        approvals.mustLetDecide(command.actor(), command.conflicts(), chain(units, divisions, now));
        apply(new UnsealDenied(
                command.requestId(),
                command.reason().name(),
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    /** Records a look, before anything is shown. */
    @CommandHandler
    void decide(ViewIdentity command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        Rule.verify(
                new OnlyTheRequesterSees(approvals.requester(), command.actor().officer()));
        mustBeOpen(now);
        approvals.mustBeFreeOfConflict(command.actor(), command.conflicts(), chain(units, divisions, now));
        apply(new SealedIdentityViewed(command.requestId(), command.actor().officer(), now));
    }

    /** Ends it early. */
    @CommandHandler
    void decide(CloseUnseal command, Clock clock) {
        Instant now = clock.instant();
        Rule.verify(
                new OnlyTheRequesterSees(approvals.requester(), command.actor().officer()));
        mustBeOpen(now);
        apply(new UnsealClosed(command.requestId(), "DONE", command.actor().officer(), now));
    }

    /** Closes it, or lets it lapse, if its time is over. */
    @CommandHandler
    void decide(RingUnseal command, Clock clock) {
        Instant now = clock.instant();
        if (now.isBefore(endsAt)) {
            return;
        }
        if (status == UnsealStatus.OPEN) {
            apply(new UnsealClosed(command.requestId(), "TIME", command.actor().officer(), now));
        } else if (status == UnsealStatus.REQUESTED) {
            apply(new UnsealLapsed(command.requestId(), now));
        }
    }

    @EventSourcingHandler
    void evolve(UnsealRequested event) {
        requestId = event.requestId();
        status = UnsealStatus.REQUESTED;
        approvals = Approvals.none(event.requester(), event.requesterUnit());
        endsAt = event.lapsesAt();
    }

    @EventSourcingHandler
    void evolve(UnsealApproved event) {
        approvals = approvals.and(event.approver(), event.approverUnit());
    }

    @EventSourcingHandler
    void evolve(UnsealOpened event) {
        status = UnsealStatus.OPEN;
        endsAt = event.closesAt();
    }

    @EventSourcingHandler
    void evolve(UnsealDenied event) {
        status = UnsealStatus.DENIED;
    }

    @EventSourcingHandler
    void evolve(SealedIdentityViewed event) {
        status = UnsealStatus.OPEN;
    }

    @EventSourcingHandler
    void evolve(UnsealClosed event) {
        status = UnsealStatus.CLOSED;
    }

    @EventSourcingHandler
    void evolve(UnsealLapsed event) {
        status = UnsealStatus.LAPSED;
    }

    /** What the poller has not told yet counts all the same: the deadline decides, not who notices it. */
    private void mustAwaitApproval(Instant now) {
        if (status != UnsealStatus.REQUESTED || !now.isBefore(endsAt)) {
            throw new DomainException(ClueError.VAULT_REQUEST_DECIDED, Map.of("state", status.name()));
        }
    }

    private void mustBeOpen(Instant now) {
        if (status != UnsealStatus.OPEN || !now.isBefore(endsAt)) {
            throw new DomainException(ClueError.UNSEAL_NOT_OPEN, Map.of("state", status.name()));
        }
    }

    private static ChainOfCommand chain(UnitRegistry units, DivisionRegistry divisions, Instant now) {
        return new ChainOfCommand(units, divisions, LocalDate.ofInstant(now, Deadline.ZONE));
    }
}
