package io.bihuan.portal.web;

import io.bihuan.kernel.time.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Times as people read them, all in Asia/Shanghai. */
@Component
public class Times {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LOOKED_AHEAD = 800;

    private final Clock clock;
    private final WorkCalendar calendar = WorkCalendar.bundled();

    Times(Clock clock) {
        this.clock = clock;
    }

    /** A moment, to the minute. */
    public String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(ZONE));
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /**
     * How many working days are left 剩余工作日, the last one included and today not; negative if it is over.
     *
     * @return null where the calendar is not known yet
     */
    public @Nullable Integer workingDaysUntil(@Nullable LocalDate last) {
        LocalDate today = today();
        if (last == null
                || last.isAfter(today.plusDays(LOOKED_AHEAD))
                || last.isBefore(today.minusDays(LOOKED_AHEAD))) {
            return null;
        }
        LocalDate from = last.isBefore(today) ? last : today;
        LocalDate to = last.isBefore(today) ? today : last;
        if (from.isBefore(calendar.knownFrom()) || to.isAfter(calendar.knownUntil())) {
            return null;
        }
        int days = (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        return last.isBefore(today) ? -days : days;
    }
}
