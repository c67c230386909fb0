package io.bihuan.kernel.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The working days 工作日 by the calendar that counts for a unit on one day. Beyond that calendar it takes Monday to Friday,
 * and says so: what rests on such a day is provisional.
 */
public final class Workdays {

    private final WorkCalendar calendar;

    Workdays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Names the calendar, to be kept with everything that rests on it. */
    public String calendarVersion() {
        return calendar.version();
    }

    /** Whether the day lies beyond the calendar, so that a later one may say something else of it. */
    public boolean isProvisional(LocalDate day) {
        return day.isAfter(calendar.knownUntil());
    }

    /**
     * The last working day of a time; none if everybody is off all the time.
     *
     * @param to counts as well
     * @throws io.bihuan.kernel.DomainException CALENDAR_NOT_KNOWN for days before the calendar
     */
    public Optional<LocalDate> lastIn(LocalDate from, LocalDate to) {
        for (LocalDate day = to; !day.isBefore(from); day = day.minusDays(1)) {
            if (calendar.isAssumedWorkingDay(day)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /**
     * The n-th working day after a day.
     *
     * @param days 1 or more
     */
    public LocalDate after(LocalDate day, int days) {
        return moved(day, days, 1);
    }

    /**
     * The n-th working day before a day.
     *
     * @param days 1 or more
     * @throws io.bihuan.kernel.DomainException CALENDAR_NOT_KNOWN if counting comes to days before the calendar
     */
    public LocalDate before(LocalDate day, int days) {
        return moved(day, days, -1);
    }

    private LocalDate moved(LocalDate start, int days, int step) {
        if (days < 1) {
            throw new IllegalArgumentException("one working day at least, not " + days);
        }
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(step);
            if (calendar.isAssumedWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
