package io.bihuan.kernel.time;

import static io.bihuan.kernel.time.Counting.dayOf;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Counts time limits as the law does 期限计算: the start day is excluded, months end on the same-numbered day, a last day
 * that is not a working day rolls to the next unless the limit protects liberty or property (刑诉法 105, 民法典 201–203).
 * Civil days are those of Asia/Shanghai.
 *
 * <p>The day on which a limit starts, and the unit it binds, decide by which calendar and rules it is counted. Beyond the
 * calendar it assumes Monday to Friday and marks the result provisional: an officer needs a date today, and the next year's
 * notice appears only in November.
 */
public final class DeadlineCalculator {

    private final DeadlineTables tables;

    /** Computes by the given calendar and rules. */
    public DeadlineCalculator(WorkCalendar calendar, DeadlineRules rules) {
        this(DeadlineTables.always(calendar, rules));
    }

    /** Computes by the calendar and rules that hold. */
    public DeadlineCalculator(DeadlineTables tables) {
        this.tables = tables;
    }

    /**
     * The deadline of a limit that starts at the instant and binds nobody in particular, by the version of the rule in force
     * on that day.
     *
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN}, {@link KernelError#DEADLINE_RULE_NOT_IN_FORCE},
     *     or {@link KernelError#CALENDAR_NOT_KNOWN} for days before the calendar
     */
    public Deadline compute(String ruleId, Instant start) {
        return computed(ruleId, start, null, null);
    }

    /**
     * The deadline of a limit that starts at the instant, by what is in force on that day for the unit it binds.
     *
     * @throws DomainException as {@link #compute(String, Instant)}
     */
    public Deadline compute(String ruleId, Instant start, String unit) {
        return computed(ruleId, start, unit, null);
    }

    /**
     * The deadline of a limit that starts at the instant, by what is in force on that day for the unit it binds and for matters
     * of this grade.
     *
     * @throws DomainException as {@link #compute(String, Instant)}
     */
    public Deadline compute(String ruleId, Instant start, String unit, @Nullable String grade) {
        return computed(ruleId, start, unit, grade);
    }

    private Deadline computed(String ruleId, Instant start, @Nullable String unit, @Nullable String grade) {
        LocalDate day = dayOf(start);
        Addressee bound = tables.addressee(day, unit).graded(grade);
        DeadlineRule rule = tables.rules(day, unit).effective(ruleId, day, bound);
        return new Counting(tables.calendar(day, unit)).compute(rule, start);
    }

    /**
     * The version of the rule that a deadline was counted by.
     *
     * @param unit the unit it binds
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN}
     */
    public DeadlineRule ruleOf(Deadline deadline, String unit) {
        return tables.rules(dayOf(deadline.startedAt()), unit).version(deadline.ruleId(), deadline.ruleVersion());
    }

    /** Names the calendar by which the unit's limits are counted on the day. */
    public String calendarVersion(LocalDate on, String unit) {
        return tables.calendar(on, unit).version();
    }

    /** The working days by the calendar that counts for the unit on the day. */
    public Workdays workdays(LocalDate on, String unit) {
        return new Workdays(tables.calendar(on, unit));
    }

    /**
     * The same limit by the same rule, counted again by the calendar of another day than its first: calendars are revised while
     * limits run.
     *
     * @param on the day whose calendar counts
     * @throws DomainException {@link KernelError#CALENDAR_NOT_KNOWN} if that calendar does not reach back to the start
     */
    public Deadline again(Deadline deadline, String unit, LocalDate on) {
        return new Counting(tables.calendar(on, unit)).compute(ruleOf(deadline, unit), deadline.startedAt());
    }

    /**
     * The limit when its end moves by some days: working days for a rule in working days, otherwise calendar days, and the last
     * one rolls as the rule says. By no days it stays where it is.
     *
     * @param days 0 or more
     * @param on the day whose calendar counts
     */
    public Deadline later(Deadline deadline, String unit, int days, LocalDate on) {
        return new Counting(tables.calendar(on, unit)).later(ruleOf(deadline, unit), deadline, days);
    }

    /** How many days of its own kind a limit stood still between two days: the first counts and the last does not. */
    public int daysBetween(Deadline deadline, String unit, LocalDate from, LocalDate to) {
        return new Counting(tables.calendar(to, unit)).daysBetween(ruleOf(deadline, unit), from, to);
    }

    /** When to warn the unit that the limit binds, by the calendar of another day than its first. */
    public Instant warnAt(Deadline deadline, String unit, LocalDate on) {
        return new Counting(tables.calendar(on, unit)).warnAt(ruleOf(deadline, unit), deadline);
    }

    /**
     * The deadline by a given rule, in force or not.
     *
     * @throws DomainException {@link KernelError#CALENDAR_NOT_KNOWN} for days before the calendar
     */
    public Deadline compute(DeadlineRule rule, Instant start) {
        return new Counting(tables.calendar(dayOf(start), null)).compute(rule, start);
    }

    /**
     * When to warn: the rule's days before the due day, at the beginning of a working day, so that somebody is at the
     * desk to read it; hours are counted exactly. Never before the start.
     *
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN}
     */
    public Instant warnAt(Deadline deadline) {
        return warnsAt(deadline, null);
    }

    /**
     * When to warn the unit that the limit binds.
     *
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN}
     */
    public Instant warnAt(Deadline deadline, String unit) {
        return warnsAt(deadline, unit);
    }

    private Instant warnsAt(Deadline deadline, @Nullable String unit) {
        LocalDate day = dayOf(deadline.startedAt());
        DeadlineRule rule = tables.rules(day, unit).version(deadline.ruleId(), deadline.ruleVersion());
        return new Counting(tables.calendar(day, unit)).warnAt(rule, deadline);
    }

    /** When to warn, by a given rule. */
    public Instant warnAt(DeadlineRule rule, Deadline deadline) {
        return new Counting(tables.calendar(dayOf(deadline.startedAt()), null)).warnAt(rule, deadline);
    }
}
