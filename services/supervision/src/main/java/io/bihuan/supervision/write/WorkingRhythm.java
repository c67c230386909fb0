package io.bihuan.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.Workdays;
import io.bihuan.supervision.events.DailyCombCompleted;
import io.bihuan.supervision.events.MonthlyConsultationHeld;
import io.bihuan.supervision.events.RhythmLifted;
import io.bihuan.supervision.events.RhythmMissed;
import io.bihuan.supervision.events.RhythmRescheduled;
import io.bihuan.supervision.events.RhythmScheduled;
import io.bihuan.supervision.events.WeeklyAssessmentHeld;
import io.bihuan.supervision.model.Meeting;
import io.bihuan.supervision.model.RhythmKind;
import io.bihuan.supervision.model.RhythmPeriod;
import io.bihuan.supervision.model.RhythmPolicy;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.completedailycomb.CompleteDailyComb;
import io.bihuan.supervision.write.holdmonthlyconsultation.HoldMonthlyConsultation;
import io.bihuan.supervision.write.holdweeklyassessment.HoldWeeklyAssessment;
import io.bihuan.supervision.write.keeprhythm.AUnitKeepsItsOwnRhythm;
import io.bihuan.supervision.write.keeprhythm.MinutesNameNobody;
import io.bihuan.supervision.write.keeprhythm.NobodyIsNamedTwice;
import io.bihuan.supervision.write.keeprhythm.NothingIsKeptInAdvance;
import io.bihuan.supervision.write.keeprhythm.WhatIsOverWasScheduled;
import io.bihuan.supervision.write.reschedulerhythm.RescheduleRhythm;
import io.bihuan.supervision.write.ringrhythm.RingRhythm;
import io.bihuan.supervision.write.schedulerhythm.APeriodHasAWorkingDay;
import io.bihuan.supervision.write.schedulerhythm.OnlyUnitsWithADeskKeepIt;
import io.bihuan.supervision.write.schedulerhythm.ScheduleRhythm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The working rhythm 工作节奏 of one unit in one day, week or month (F56, T40): it is kept, or it is missed, or both in the order in
 * which they come. A period ends with its last working day.
 */
@Aggregate
class WorkingRhythm {

    @AggregateIdentifier
    private String rhythmId;

    private String unit;
    private RhythmPeriod period;
    private String calendarVersion;
    private LocalDate dueOn;
    private Instant dueAt;
    private boolean lifted;
    private boolean missed;
    private boolean kept;

    WorkingRhythm() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ScheduleRhythm command, Clock clock, DeadlineCalculator calendars, UnitRegistry units) {
        if (isScheduled()) {
            throw new DomainException(SupervisionError.RHYTHM_ALREADY_SCHEDULED, Map.of("rhythmId", rhythmId));
        }
        schedule(command.unit(), command.period(), clock.instant(), calendars, units);
    }

    @EventSourcingHandler
    void evolve(RhythmScheduled event) {
        rhythmId = event.rhythmId();
        unit = event.unit();
        period = RhythmPeriod.of(RhythmKind.valueOf(event.kind()), event.firstDay());
        calendarVersion = event.calendarVersion();
        dueOn = event.dueOn();
        dueAt = event.dueAt();
        lifted = false;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CompleteDailyComb command, Clock clock, DeadlineCalculator calendars, UnitRegistry units) {
        Instant now = clock.instant();
        Meeting it = command.meeting();
        RhythmPeriod day = RhythmPeriod.of(RhythmKind.DAILY, it.on());
        prepare(command.unit(), day, it, command.actor(), now, calendars, units);
        apply(new DailyCombCompleted(
                rhythmId,
                unit,
                day.name(),
                it.listPosition(),
                it.newClues(),
                it.dueClues(),
                it.stuckClues(),
                it.returnedClues(),
                it.minutesRef(),
                it.participants(),
                isOver(now),
                command.actor().officer(),
                now));
    }

    @EventSourcingHandler
    void evolve(DailyCombCompleted event) {
        kept = true;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HoldWeeklyAssessment command, Clock clock, DeadlineCalculator calendars, UnitRegistry units) {
        Instant now = clock.instant();
        Meeting it = command.meeting();
        RhythmPeriod week = RhythmPeriod.of(RhythmKind.WEEKLY, it.on());
        prepare(command.unit(), week, it, command.actor(), now, calendars, units);
        apply(new WeeklyAssessmentHeld(
                rhythmId,
                unit,
                week.name(),
                it.listPosition(),
                it.newClues(),
                it.dueClues(),
                it.stuckClues(),
                it.returnedClues(),
                it.minutesRef(),
                it.participants(),
                isOver(now),
                command.actor().officer(),
                now));
    }

    @EventSourcingHandler
    void evolve(WeeklyAssessmentHeld event) {
        kept = true;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HoldMonthlyConsultation command, Clock clock, DeadlineCalculator calendars, UnitRegistry units) {
        Instant now = clock.instant();
        Meeting it = command.meeting();
        RhythmPeriod month = RhythmPeriod.of(RhythmKind.MONTHLY, it.on());
        prepare(command.unit(), month, it, command.actor(), now, calendars, units);
        apply(new MonthlyConsultationHeld(
                rhythmId,
                unit,
                month.name(),
                it.listPosition(),
                it.newClues(),
                it.dueClues(),
                it.stuckClues(),
                it.returnedClues(),
                it.minutesRef(),
                it.participants(),
                isOver(now),
                command.actor().officer(),
                now));
    }

    @EventSourcingHandler
    void evolve(MonthlyConsultationHeld event) {
        kept = true;
    }

    @CommandHandler
    void decide(RescheduleRhythm command, Clock clock, DeadlineCalculator calendars) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        Workdays days = calendars.workdays(today, unit);
        tellIfMissed(now);
        if (lifted || missed || kept || days.calendarVersion().equals(calendarVersion)) {
            return;
        }
        Optional<LocalDate> last = days.lastIn(period.firstDay(), period.lastDay());
        if (last.isEmpty()) {
            apply(new RhythmLifted(rhythmId, unit, period.kind().name(), period.name(), days.calendarVersion(), now));
            return;
        }
        LocalDate end = last.filter(day -> !day.isBefore(today)).orElse(today);
        apply(new RhythmRescheduled(
                rhythmId,
                unit,
                period.kind().name(),
                period.name(),
                days.calendarVersion(),
                days.isProvisional(end),
                end,
                endOf(end),
                now));
    }

    @EventSourcingHandler
    void evolve(RhythmRescheduled event) {
        calendarVersion = event.calendarVersion();
        dueOn = event.dueOn();
        dueAt = event.dueAt();
    }

    @EventSourcingHandler
    void evolve(RhythmLifted event) {
        lifted = true;
    }

    @CommandHandler
    void decide(RingRhythm command, Clock clock) {
        tellIfMissed(clock.instant());
    }

    @EventSourcingHandler
    void evolve(RhythmMissed event) {
        missed = true;
    }

    /** Refuses what must not be recorded; schedules what nobody scheduled yet, and tells first that it was missed if it was. */
    private void prepare(
            String who,
            RhythmPeriod when,
            Meeting it,
            Actor actor,
            Instant now,
            DeadlineCalculator calendars,
            UnitRegistry units) {
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        Rule.verify(
                new AUnitKeepsItsOwnRhythm(who, actor),
                new NobodyIsNamedTwice(it.participants()),
                new MinutesNameNobody(it.minutesRef(), it.participants()),
                new NothingIsKeptInAdvance(when.firstDay(), today),
                new WhatIsOverWasScheduled(
                        rhythmId != null,
                        calendars.workdays(today, who).lastIn(when.firstDay(), when.lastDay()),
                        today));
        if (kept) {
            throw new DomainException(SupervisionError.RHYTHM_ALREADY_KEPT, Map.of("period", when.name()));
        }
        if (!isScheduled()) {
            schedule(who, when, now, calendars, units);
        }
        tellIfMissed(now);
    }

    private void schedule(
            String who, RhythmPeriod when, Instant now, DeadlineCalculator calendars, UnitRegistry units) {
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        Workdays days = calendars.workdays(today, who);
        Optional<RhythmPolicy> policy = RhythmPolicy.of(units.byId(who, today).agency(), when);
        Optional<LocalDate> last = days.lastIn(when.firstDay(), when.lastDay());
        Rule.verify(new OnlyUnitsWithADeskKeepIt(who, policy), new APeriodHasAWorkingDay(when.name(), last));
        LocalDate end = last.orElseThrow();
        apply(new RhythmScheduled(
                when.rhythmOf(who),
                who,
                when.kind().name(),
                when.name(),
                when.firstDay(),
                when.lastDay(),
                policy.orElseThrow().version(),
                days.calendarVersion(),
                days.isProvisional(end),
                end,
                endOf(end),
                now));
    }

    private boolean isScheduled() {
        return rhythmId != null && !lifted;
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** What is recorded late does not hide that nothing was recorded in time. */
    private void tellIfMissed(Instant now) {
        if (!lifted && !kept && !missed && isOver(now)) {
            apply(new RhythmMissed(rhythmId, unit, period.kind().name(), period.name(), dueOn, dueAt, now));
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant();
    }
}
