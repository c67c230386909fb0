package io.bihuan.kernel.time;

import java.time.Instant;
import java.util.Optional;

/**
 * A running clock 限期 inside an aggregate: a deadline and the highest rung it has reported. It reads no time itself; it is
 * asked with the time, and reports each rung at most once. A rung that was slept through (the machine was off) is not
 * reported after a higher one.
 *
 * @param clockId names the clock within its aggregate, for example {@code RECEIPT}
 * @param deadline what it counts down to
 * @param warnAt when the warning is due
 * @param reached the highest rung reported so far
 */
public record TimeLimit(String clockId, Deadline deadline, Instant warnAt, Rung reached) {

    /** A clock that has just started. */
    public static TimeLimit start(String clockId, Deadline deadline, Instant warnAt) {
        return new TimeLimit(clockId, deadline, warnAt, Rung.RUNNING);
    }

    /** The highest rung that time has reached and that is above the one reported; empty if there is none. */
    public Optional<Rung> rungReachedAt(Instant now) {
        for (Rung rung : new Rung[] {Rung.BREACHED, Rung.DUE, Rung.WARNED}) {
            if (rung.isAbove(reached)
                    && begins(rung).filter(at -> !now.isBefore(at)).isPresent()) {
                return Optional.of(rung);
            }
        }
        return Optional.empty();
    }

    /** The clock after a rung was reported; unchanged if that rung is not above the present one. */
    public TimeLimit reached(Rung rung) {
        return rung.isAbove(reached) ? new TimeLimit(clockId, deadline, warnAt, rung) : this;
    }

    /** When the next rung will be reached; empty once breached. */
    public Optional<Instant> nextRungAt() {
        Optional<Instant> next = Optional.empty();
        for (Rung rung : Rung.values()) {
            Optional<Instant> at = rung.isAbove(reached) ? begins(rung) : Optional.empty();
            if (at.isPresent() && (next.isEmpty() || at.get().isBefore(next.get()))) {
                next = at;
            }
        }
        return next;
    }

    private Optional<Instant> begins(Rung rung) {
        if (rung == Rung.WARNED) {
            return Optional.of(warnAt);
        }
        if (rung == Rung.DUE) {
            return deadline.isExact() ? Optional.empty() : Optional.of(Deadline.startOf(deadline.dueOn()));
        }
        return rung == Rung.BREACHED ? Optional.of(deadline.lateFrom()) : Optional.empty();
    }
}
