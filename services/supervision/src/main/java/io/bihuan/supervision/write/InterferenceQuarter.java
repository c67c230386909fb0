package io.bihuan.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.supervision.events.InterferenceQuarterMissed;
import io.bihuan.supervision.events.InterferenceQuarterOpened;
import io.bihuan.supervision.events.InterferenceQuarterReported;
import io.bihuan.supervision.model.Quarter;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.openquarter.OpenQuarter;
import io.bihuan.supervision.write.reportquarter.AUnitReportsItsOwnQuarter;
import io.bihuan.supervision.write.reportquarter.QuarterFigures;
import io.bihuan.supervision.write.reportquarter.ReportQuarter;
import io.bihuan.supervision.write.reportquarter.WhatIsReportedIsOver;
import io.bihuan.supervision.write.ringquarter.RingQuarter;
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

/**
 * The report on interference of one unit of the discipline organ and one quarter 干预过问季度报告 (F44, T41): it is made, or it is missed, or both in the order in
 * which they come. A quarter without anything is reported like any other 零报告.
 */
@Aggregate
class InterferenceQuarter {

    @AggregateIdentifier
    private String quarterId;

    private String unit;
    private Quarter quarter;
    private boolean reported;
    private boolean missed;

    InterferenceQuarter() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenQuarter command, Clock clock) {
        if (quarterId != null) {
            throw new DomainException(SupervisionError.QUARTER_ALREADY_OPEN, Map.of("quarterId", quarterId));
        }
        apply(opened(command.unit(), command.quarter(), clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReportQuarter command, Clock clock, QuarterFigures figures) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        Rule.verify(
                new AUnitReportsItsOwnQuarter(command.unit(), command.actor()),
                new WhatIsReportedIsOver(command.quarter(), today));
        if (reported) {
            throw new DomainException(SupervisionError.QUARTER_ALREADY_REPORTED, Map.of("quarterId", quarterId));
        }
        if (quarterId == null) {
            apply(opened(command.unit(), command.quarter(), now));
        }
        tellIfMissed(now);
        QuarterFigures.Figures counted = figures.of(command.unit(), command.quarter());
        apply(new InterferenceQuarterReported(
                quarterId,
                unit,
                quarter.name(),
                counted.recorded(),
                counted.dutyByProcedure(),
                counted.improper(),
                counted.unlawful(),
                counted.open(),
                counted.recordIds(),
                missed,
                command.actor().officer(),
                now));
    }

    @CommandHandler
    void decide(RingQuarter command, Clock clock) {
        tellIfMissed(clock.instant());
    }

    @EventSourcingHandler
    void evolve(InterferenceQuarterOpened event) {
        quarterId = event.quarterId();
        unit = event.unit();
        quarter = Quarter.named(event.quarter());
    }

    @EventSourcingHandler
    void evolve(InterferenceQuarterReported event) {
        reported = true;
    }

    @EventSourcingHandler
    void evolve(InterferenceQuarterMissed event) {
        missed = true;
    }

    /** What is reported late does not hide that nothing was reported in time. */
    private void tellIfMissed(Instant now) {
        if (!reported && !missed && !now.isBefore(endOf(quarter.dueOn()))) {
            apply(new InterferenceQuarterMissed(quarterId, unit, quarter.name(), quarter.dueOn(), now));
        }
    }

    private static InterferenceQuarterOpened opened(String unit, Quarter quarter, Instant now) {
        return new InterferenceQuarterOpened(
                quarter.reportOf(unit), unit, quarter.name(), quarter.dueOn(), endOf(quarter.dueOn()), now);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant();
    }
}
