package io.bihuan.kernel.time;

import static io.bihuan.kernel.time.Deadline.startOf;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Counts by one calendar. */
record Counting(WorkCalendar calendar) {

    /** @throws DomainException {@link KernelError#CALENDAR_NOT_KNOWN} for days before the calendar */
    Deadline compute(DeadlineRule rule, Instant start) {
        if (rule.unit() == Unit.HOURS) {
            Instant dueAt = start.plus(Duration.ofHours(rule.amount()));
            return deadline(rule, start, dayOf(dueAt), dueAt);
        }
        LocalDate lastDay = lastDay(rule, dayOf(start));
        LocalDate dueOn = rule.rolls() ? workingDayOnOrAfter(lastDay) : lastDay;
        return deadline(rule, start, dueOn, startOf(dueOn.plusDays(1)));
    }

    Instant warnAt(DeadlineRule rule, Deadline deadline) {
        Instant warnAt = rule.unit() == Unit.HOURS
                ? deadline.dueAt().minus(Duration.ofHours(24L * rule.warnDaysBefore()))
                : startOf(warningDay(rule, dayOf(deadline.startedAt()), deadline.dueOn()));
        return warnAt.isBefore(deadline.startedAt()) ? deadline.startedAt() : warnAt;
    }

    Deadline later(DeadlineRule rule, Deadline before, int days) {
        if (days == 0) {
            return before;
        }
        if (before.isExact()) {
            Instant dueAt = before.dueAt().plus(Duration.ofDays(days));
            return deadline(rule, before.startedAt(), dayOf(dueAt), dueAt);
        }
        LocalDate lastDay = rule.unit() == Unit.WORKING_DAYS
                ? plusWorkingDays(before.dueOn(), days)
                : before.dueOn().plusDays(days);
        LocalDate dueOn = rule.rolls() ? workingDayOnOrAfter(lastDay) : lastDay;
        return deadline(rule, before.startedAt(), dueOn, startOf(dueOn.plusDays(1)));
    }

    int daysBetween(DeadlineRule rule, LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to)
                .filter(day -> rule.unit() != Unit.WORKING_DAYS || calendar.isAssumedWorkingDay(day))
                .count();
    }

    private Deadline deadline(DeadlineRule rule, Instant start, LocalDate dueOn, Instant dueAt) {
        boolean provisional = rule.needsCalendar() && dueOn.isAfter(calendar.knownUntil());
        return new Deadline(rule.id(), rule.version(), calendar.version(), provisional, start, dueOn, dueAt);
    }

    private LocalDate lastDay(DeadlineRule rule, LocalDate startDay) {
        if (rule.unit() == Unit.WORKING_DAYS) {
            return plusWorkingDays(startDay, rule.amount());
        }
        if (rule.unit() == Unit.CALENDAR_DAYS) {
            return startDay.plusDays(rule.amount());
        }
        return rule.unit() == Unit.MONTHS ? startDay.plusMonths(rule.amount()) : startDay.plusYears(rule.amount());
    }

    private LocalDate plusWorkingDays(LocalDate startDay, int workingDays) {
        LocalDate reached = startDay;
        for (int left = workingDays; left > 0; left--) {
            reached = workingDayOnOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    private LocalDate workingDayOnOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!calendar.isAssumedWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private LocalDate warningDay(DeadlineRule rule, LocalDate startDay, LocalDate dueOn) {
        LocalDate day = dueOn;
        if (rule.unit() == Unit.WORKING_DAYS) {
            for (int left = rule.warnDaysBefore(); left > 0 && day.isAfter(startDay); left--) {
                day = workingDayOnOrBefore(day.minusDays(1), startDay);
            }
            return day;
        }
        return workingDayOnOrBefore(dueOn.minusDays(rule.warnDaysBefore()), startDay);
    }

    private LocalDate workingDayOnOrBefore(LocalDate day, LocalDate notBefore) {
        LocalDate candidate = day;
        while (candidate.isAfter(notBefore) && !calendar.isAssumedWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Deadline.ZONE);
    }
}
