package io.bihuan.platform.clocks;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode.Category;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.registry.Edition;
import io.bihuan.platform.registry.LiveRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds clocks 限期 that were counted by another calendar than today's. It compares states and remembers nothing: what a stop
 * or another node cut off is found at the next look, and counting twice does no harm, because the aggregate decides.
 *
 * <p>It looks at the start, whenever the calendars or the day have changed, and now and then for clocks that started while the
 * news was on its way.
 */
final class CalendarWatch {

    private static final Logger log = LoggerFactory.getLogger(CalendarWatch.class);
    private static final Actor WATCH = Actor.system("calendar-watch");
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final OpenClockSource source;
    private final LiveRegistry registry;
    private final DeadlineCalculator deadlines;
    private final ClockRecounter recounter;
    private final Commands commands;
    private final Duration rest;
    private final Clock clock;
    private @Nullable Seen seen;
    private Instant nextLook = Instant.MIN;

    CalendarWatch(
            OpenClockSource source,
            LiveRegistry registry,
            DeadlineCalculator deadlines,
            ClockRecounter recounter,
            Commands commands,
            Duration rest,
            Clock clock) {
        this.source = source;
        this.registry = registry;
        this.deadlines = deadlines;
        this.recounter = recounter;
        this.commands = commands;
        this.rest = rest;
        this.clock = clock;
    }

    /** What the last look was taken with: a day, and the names of the calendars there were. */
    private record Seen(LocalDate day, List<Edition<String>> calendars) {}

    /** Looks, if there is a reason to; says when to think of it again. */
    Duration turn() {
        Instant now = clock.instant();
        Seen current = new Seen(LocalDate.ofInstant(now, Deadline.ZONE), calendars());
        if (source.isBehind() || current.equals(seen) && now.isBefore(nextLook)) {
            return rest;
        }
        if (!countAgain(current.day())) {
            return AFTER_FAILURE;
        }
        seen = current;
        nextLook = now.plus(BETWEEN_LOOKS);
        return rest;
    }

    private List<Edition<String>> calendars() {
        return registry.current().calendars().all().stream()
                .map(edition -> new Edition<>(
                        edition.version(),
                        edition.validFrom(),
                        edition.validTo(),
                        edition.scope(),
                        edition.table().version()))
                .toList();
    }

    private boolean countAgain(LocalDate today) {
        AtomicBoolean whole = new AtomicBoolean(true);
        source.each(open -> {
            if (isOutdated(open, today) && !isCountedAgain(open)) {
                whole.set(false);
            }
        });
        return whole.get();
    }

    private boolean isOutdated(OpenClock open, LocalDate today) {
        if (open.unit() == null || open.calendarVersion() == null) {
            return false;
        }
        try {
            return !deadlines.calendarVersion(today, open.unit()).equals(open.calendarVersion());
        } catch (DomainException noCalendar) {
            return false;
        }
    }

    private boolean isCountedAgain(OpenClock open) {
        try {
            CurrentActor.callAs(WATCH, () -> commands.send(recounter.recount(open)));
            return true;
        } catch (DomainException refusal) {
            log.warn(
                    "{}: clock {} of {} keeps its end: {}",
                    refusal.code().name(),
                    open.clockId(),
                    open.aggregateId(),
                    refusal.getMessage());
            return refusal.code().category() != Category.UNAVAILABLE
                    && refusal.code().category() != Category.STALE;
        } catch (RuntimeException e) {
            log.error("Clock {} of {} is counted again later", open.clockId(), open.aggregateId(), e);
            return false;
        }
    }
}
