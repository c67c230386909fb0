package io.bihuan.portal.web;

import io.bihuan.kernel.time.WorkCalendar;
import java.time.Clock;
import java.time.Duration;
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

    /** How long ago something was: the key of the words and the number in them. */
    public record Ago(String key, long number) {}

    /** How long ago a moment was; null if it is not known or still to come. */
    public @Nullable Ago ago(@Nullable Instant at) {
        if (at == null || at.isAfter(clock.instant())) {
            return null;
        }
        Duration since = Duration.between(at, clock.instant());
        if (since.compareTo(Duration.ofHours(1)) < 0) {
            return new Ago("time.minutes", since.toMinutes());
        }
        return since.compareTo(Duration.ofDays(2)) < 0
                ? new Ago("time.hours", since.toHours())
                : new Ago("time.days", since.toDays());
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
