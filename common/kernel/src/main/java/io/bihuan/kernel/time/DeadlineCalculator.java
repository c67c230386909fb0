package io.bihuan.kernel.time;

import static io.bihuan.kernel.time.Deadline.startOf;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts time limits as the law does 期限计算: the start day is excluded, months end on the same-numbered day, a last day
 * that is not a working day rolls to the next unless the limit protects liberty or property (刑诉法 105, 民法典 201–203).
 * Civil days are those of Asia/Shanghai.
 *
 * <p>Beyond the calendar it assumes Monday to Friday and marks the result provisional: an officer needs a date today, and
 * the next year's notice appears only in November.
 */
public final class DeadlineCalculator {

    private final WorkCalendar calendar;
    private final DeadlineRules rules;

    /** Computes by the given calendar and rules. */
    public DeadlineCalculator(WorkCalendar calendar, DeadlineRules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /**
     * The deadline of a limit that starts at the instant, by the version of the rule in force on that day.
     *
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN}, {@link KernelError#DEADLINE_RULE_NOT_IN_FORCE},
     *     or {@link KernelError#CALENDAR_NOT_KNOWN} for days before the calendar
     */
    public Deadline compute(String ruleId, Instant start) {
        return compute(rules.effective(ruleId, dayOf(start)), start);
    }

    /**
     * The deadline by a given rule, in force or not.
     *
     * @throws DomainException {@link KernelError#CALENDAR_NOT_KNOWN} for days before the calendar
     */
    public Deadline compute(DeadlineRule rule, Instant start) {
        if (rule.unit() == Unit.HOURS) {
            Instant dueAt = start.plus(Duration.ofHours(rule.amount()));
            return deadline(rule, start, dayOf(dueAt), dueAt);
        }
        LocalDate lastDay = lastDay(rule, dayOf(start));
        LocalDate dueOn = rule.rolls() ? workingDayOnOrAfter(lastDay) : lastDay;
        return deadline(rule, start, dueOn, startOf(dueOn.plusDays(1)));
    }

    /**
     * When to warn: the rule's days before the due day, at the beginning of a working day, so that somebody is at the
     * desk to read it; hours are counted exactly. Never before the start.
     *
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN}
     */
    public Instant warnAt(Deadline deadline) {
        return warnAt(rules.version(deadline.ruleId(), deadline.ruleVersion()), deadline);
    }

    /** When to warn, by a given rule. */
    public Instant warnAt(DeadlineRule rule, Deadline deadline) {
        Instant warnAt = rule.unit() == Unit.HOURS
                ? deadline.dueAt().minus(Duration.ofHours(24L * rule.warnDaysBefore()))
                : startOf(warningDay(rule, dayOf(deadline.startedAt()), deadline.dueOn()));
        return warnAt.isBefore(deadline.startedAt()) ? deadline.startedAt() : warnAt;
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

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Deadline.ZONE);
    }
}
