package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.KeyDestructionApproved;
import io.bihuan.clue.events.KeyDestructionDenied;
import io.bihuan.clue.events.KeyDestructionOrdered;
import io.bihuan.clue.events.KeyDestructionRequested;
import io.bihuan.clue.events.ReporterKeyDestroyed;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.DestructionStatus;
import io.bihuan.clue.write.approvekeydestruction.ApproveKeyDestruction;
import io.bihuan.clue.write.confirmkeydestruction.ConfirmKeyDestruction;
import io.bihuan.clue.write.denykeydestruction.DenyKeyDestruction;
import io.bihuan.clue.write.requestkeydestruction.RequestKeyDestruction;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
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
 * Request to destroy a reporter's key 密钥销毁申请 (S18; PIPL 19, 47): the only deletion there is. It is ordered here and done in
 * the vault; the log keeps that it was done, and nothing of whom.
 */
@Aggregate
class KeyDestruction {

    @AggregateIdentifier
    private @Nullable String requestId;

    private String reporterRef;
    private DestructionStatus status;
    private Approvals approvals;

    KeyDestruction() {}

    /** Takes the request. Created if missing, so that a repeated one is answered instead of colliding with itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestKeyDestruction command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (requestId != null) {
            throw new DomainException(ClueError.VAULT_ALREADY_REQUESTED, Map.of("requestId", requestId));
        }
        Instant now = clock.instant();
        Rule.verify(new NobodyInConflictTakesPart(
                command.actor().officer(), command.actor().unit(), command.conflicts(), chain(units, divisions, now)));
        apply(new KeyDestructionRequested(
                command.requestId(),
                command.tipId(),
                command.reporterRef(),
                command.ground().name(),
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    /** Approves; the second approval orders it. */
    @CommandHandler
    void decide(ApproveKeyDestruction command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        mustAwaitApproval();
        approvals.mustLetDecide(command.actor(), command.conflicts(), chain(units, divisions, now));
        boolean orders = approvals.lackOne();
        apply(new KeyDestructionApproved(
                command.requestId(), command.actor().officer(), command.actor().unit(), now));
        if (orders) {
            apply(new KeyDestructionOrdered(command.requestId(), reporterRef, now));
        }
    }

    /** Refuses it. */
    @CommandHandler
    void decide(DenyKeyDestruction command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        mustAwaitApproval();
        approvals.mustLetDecide(command.actor(), command.conflicts(), chain(units, divisions, now));
        apply(new KeyDestructionDenied(
                command.requestId(), command.actor().officer(), command.actor().unit(), now));
    }

    /** Records that the vault has done it. */
    @CommandHandler
    void decide(ConfirmKeyDestruction command, Clock clock) {
        if (status == DestructionStatus.DESTROYED) {
            throw new DomainException(ClueError.KEY_ALREADY_DESTROYED);
        }
        if (status != DestructionStatus.ORDERED) {
            throw new DomainException(ClueError.VAULT_REQUEST_DECIDED, Map.of("state", status.name()));
        }
        apply(new ReporterKeyDestroyed(command.requestId(), reporterRef, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(KeyDestructionRequested event) {
        requestId = event.requestId();
        reporterRef = event.reporterRef();
        status = DestructionStatus.REQUESTED;
        approvals = Approvals.none(event.requester(), event.requesterUnit());
    }

    @EventSourcingHandler
    void evolve(KeyDestructionApproved event) {
        approvals = approvals.and(event.approver(), event.approverUnit());
    }

    @EventSourcingHandler
    void evolve(KeyDestructionDenied event) {
        status = DestructionStatus.DENIED;
    }

    @EventSourcingHandler
    void evolve(KeyDestructionOrdered event) {
        status = DestructionStatus.ORDERED;
    }

    @EventSourcingHandler
    void evolve(ReporterKeyDestroyed event) {
        status = DestructionStatus.DESTROYED;
    }

    private void mustAwaitApproval() {
        if (status != DestructionStatus.REQUESTED) {
            throw new DomainException(ClueError.VAULT_REQUEST_DECIDED, Map.of("state", status.name()));
        }
    }

    private static ChainOfCommand chain(UnitRegistry units, DivisionRegistry divisions, Instant now) {
        return new ChainOfCommand(units, divisions, LocalDate.ofInstant(now, Deadline.ZONE));
    }
}
