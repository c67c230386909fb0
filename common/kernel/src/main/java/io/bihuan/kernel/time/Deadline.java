package io.bihuan.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A computed time limit 期限, with everything that is needed to derive it again years later.
 *
 * @param ruleId the rule
 * @param ruleVersion the version of the rule that was in force on the start day
 * @param calendarVersion the calendar it was computed with
 * @param provisional whether days beyond the calendar were assumed to be Monday to Friday, so that a later calendar may
 *     move it
 * @param startedAt when it started
 * @param dueOn the last day, in Asia/Shanghai
 * @param dueAt the end of that day, that is the start of the next, in Asia/Shanghai; for hours the exact instant
 */
public record Deadline(
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        Instant startedAt,
        LocalDate dueOn,
        Instant dueAt) {

    /** Where civil days begin and end, whatever the machine's own zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Whether it ends at an exact instant (hours) rather than with a day. */
    public boolean isExact() {
        return !dueAt.equals(startOf(dueOn.plusDays(1)));
    }

    /**
     * The first instant that is too late. "以内" is inclusive: the whole due day is in time, and so is the very instant
     * at which hours end; instants are kept to the millisecond.
     */
    public Instant lateFrom() {
        return isExact() ? dueAt.plusMillis(1) : dueAt;
    }

    /** Whether something done at the instant was in time. */
    public boolean isMetAt(Instant done) {
        return done.isBefore(lateFrom());
    }

    /** The instant at which a civil day begins. */
    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
