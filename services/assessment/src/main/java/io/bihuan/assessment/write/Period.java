package io.bihuan.assessment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.assessment.events.PeriodOpened;
import io.bihuan.assessment.events.SnapshotFrozen;
import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.write.freezesnapshot.FreezeSnapshot;
import io.bihuan.assessment.write.openperiod.OnlyAnAssessingOfficeAssesses;
import io.bihuan.assessment.write.openperiod.OpenPeriod;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A period of assessment 考核期 (F64): open, then frozen; a frozen number is changed by appeal only. */
@Aggregate
class Period {

    @AggregateIdentifier
    private String periodId;

    private boolean frozen;

    Period() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenPeriod command, Clock clock) {
        Rule.verify(new OnlyAnAssessingOfficeAssesses(command.actor()));
        if (periodId != null) {
            throw new DomainException(AssessmentError.PERIOD_ALREADY_OPEN, Map.of("periodId", periodId));
        }
        apply(new PeriodOpened(command.periodId(), command.actor().officer(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(PeriodOpened event) {
        periodId = event.periodId();
    }

    @CommandHandler
    void decide(FreezeSnapshot command, Clock clock) {
        Rule.verify(new OnlyAnAssessingOfficeAssesses(command.actor()));
        Instant now = clock.instant();
        if (frozen) {
            throw new DomainException(AssessmentError.SNAPSHOT_ALREADY_FROZEN, Map.of("periodId", periodId));
        }
        if (command.cutoff().isAfter(now)) {
            throw new DomainException(AssessmentError.CUTOFF_IN_THE_FUTURE, Map.of("now", now.toString()));
        }
        apply(new SnapshotFrozen(
                periodId, command.cutoff(), command.position(), command.actor().officer(), now));
    }

    @EventSourcingHandler
    void evolve(SnapshotFrozen event) {
        frozen = true;
    }
}
