package io.bihuan.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Thread-safe; views in other zones move with it. */
public final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** A clock in UTC that stands at an instant. */
    public static MovableClock at(Instant instant) {
        return new MovableClock(new AtomicReference<>(instant), ZoneOffset.UTC);
    }

    /**
     * A clock in UTC that stands at an instant.
     *
     * @param instant ISO-8601 with an offset, for example {@code 2024-09-11T10:15:00+08:00}
     */
    public static MovableClock at(String instant) {
        return at(OffsetDateTime.parse(instant).toInstant());
    }

    /** Moves the clock to an instant, forwards or backwards. */
    public void set(Instant instant) {
        now.set(instant);
    }

    /** Moves the clock by a duration and says where it stands then. */
    public Instant advance(Duration duration) {
        return now.updateAndGet(before -> before.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public MovableClock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }

    @Override
    public String toString() {
        return "MovableClock[" + now.get() + ", " + zone + "]";
    }
}
