package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.EmergencyAccessApproved;
import io.bihuan.clue.events.EmergencyAccessRequested;
import io.bihuan.clue.events.EmergencyMatterRead;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.emergencyaccess.ApproveEmergencyAccess;
import io.bihuan.clue.write.emergencyaccess.ReadInEmergency;
import io.bihuan.clue.write.emergencyaccess.RequestEmergencyAccess;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Emergency access 紧急查阅 (B6): danger to life, two officers, an hour to agree, four hours for the requester alone, every read an event. The
 * deadlines decide, not who notices them. It opens no vault and breaks no conflict.
 */
@Aggregate
class EmergencyAccess {

    private static final Duration TIME_TO_AGREE = Duration.ofHours(1);
    private static final Duration TIME_TO_READ = Duration.ofHours(4);

    @AggregateIdentifier
    private @Nullable String accessId;

    private Approvals approvals;
    private boolean approved;
    private Instant endsAt;

    EmergencyAccess() {}

    /** Takes the request. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestEmergencyAccess command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (accessId != null) {
            throw new DomainException(ClueError.EMERGENCY_ACCESS_DECIDED, Map.of("accessId", accessId));
        }
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        String unit = command.actor().unit();
        Rule.verify(
                new ReasonsNameNobody(command.reason()),
                new NobodyInConflictTakesPart(command.actor().officer(), unit, command.conflicts(), chain));
        apply(new EmergencyAccessRequested(
                command.accessId(),
                command.tipId(),
                command.danger().name(),
                command.reason(),
                command.actor().officer(),
                unit,
                chain.lowestFreeAbove(unit, List.of()).map(OrgUnit::unitId).orElse(""),
                now,
                now.plus(TIME_TO_AGREE)));
    }

    /** The second officer agrees. */
    @CommandHandler
    void decide(ApproveEmergencyAccess command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        if (approved || !now.isBefore(endsAt)) {
            throw new DomainException(ClueError.EMERGENCY_ACCESS_DECIDED, Map.of("accessId", command.accessId()));
        }
        Rule.verify(new NobodyApprovesTheirOwn(
                approvals.requester(), command.actor().officer()));
        approvals.mustBeFreeOfConflict(command.actor(), command.conflicts(), ChainOfCommand.at(units, divisions, now));
        apply(new EmergencyAccessApproved(
                command.accessId(), command.actor().officer(), command.actor().unit(), now, now.plus(TIME_TO_READ)));
    }

    /** Records a read, before anything is shown. */
    @CommandHandler
    void decide(ReadInEmergency command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        Rule.verify(
                new OnlyTheRequesterSees(approvals.requester(), command.actor().officer()));
        if (!approved || !now.isBefore(endsAt)) {
            throw new DomainException(ClueError.EMERGENCY_ACCESS_NOT_OPEN, Map.of("accessId", command.accessId()));
        }
        approvals.mustBeFreeOfConflict(command.actor(), command.conflicts(), ChainOfCommand.at(units, divisions, now));
        apply(new EmergencyMatterRead(command.accessId(), command.actor().officer(), now));
    }

    @EventSourcingHandler
    void evolve(EmergencyAccessRequested event) {
        accessId = event.accessId();
        approvals = Approvals.none(event.requester(), event.requesterUnit());
        endsAt = event.lapsesAt();
    }

    @EventSourcingHandler
    void evolve(EmergencyAccessApproved event) {
        approvals = approvals.and(event.approver(), event.approverUnit());
        approved = true;
        endsAt = event.closesAt();
    }

    /** Nothing follows from it but that it is on record. */
    @EventSourcingHandler
    void evolve(EmergencyMatterRead event) {}
}
