package io.bihuan.kernel.time;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A running clock 限期 inside an aggregate: a deadline and the rungs it has passed. It reads no time itself; it is asked with
 * the time, and reports each rung at most once. A rung that was slept through (the machine was off) is not reported after a
 * higher one; only a breach is always reported, before whatever comes after it.
 *
 * @param clockId names the clock within its aggregate, for example {@code RECEIPT}
 * @param deadline what it counts down to
 * @param warnAt when the rule's own warning is due
 * @param passed the rungs that were reported, and those that will not be any more
 */
public record TimeLimit(String clockId, Deadline deadline, Instant warnAt, Set<Rung> passed) {

    /** Copies the set. */
    public TimeLimit {
        passed = Set.copyOf(passed);
    }

    /** A clock that has just started. */
    public static TimeLimit start(String clockId, Deadline deadline, Instant warnAt) {
        return new TimeLimit(clockId, deadline, warnAt, Set.of());
    }

    /** The highest rung that time has reached and that was not passed; empty if there is none. */
    public Optional<Rung> rungReachedAt(Instant now) {
        List<Rung> reached = ladder().stream()
                .filter(rung -> !passed.contains(rung) && !now.isBefore(begins(rung)))
                .toList();
        return reached.contains(Rung.BREACHED)
                ? Optional.of(Rung.BREACHED)
                : reached.stream().reduce((lower, higher) -> higher);
    }

    /** The clock after a rung was reported; that one and all below it are passed. */
    public TimeLimit reached(Rung rung) {
        Set<Rung> now = EnumSet.of(rung);
        now.addAll(passed);
        List<Rung> ladder = ladder();
        ladder.stream().limit(ladder.indexOf(rung) + 1L).forEach(now::add);
        return new TimeLimit(clockId, deadline, warnAt, now);
    }

    /** When the next rung will be reached; empty after the last one. */
    public Optional<Instant> nextRungAt() {
        return ladder().stream()
                .filter(rung -> !passed.contains(rung))
                .map(this::begins)
                .findFirst();
    }

    /** Whether a breach was reported; nothing takes that back. */
    public boolean isBreached() {
        return passed.contains(Rung.BREACHED);
    }

    /** Whether its time is over, reported or not. */
    public boolean isOverAt(Instant now) {
        return isBreached() || !deadline.isMetAt(now);
    }

    /**
     * The clock with a new term 顺延 that somebody granted: the countdown to the new end begins anew, but for half of the time,
     * and without what lies before the moment.
     */
    public TimeLimit withTerm(Deadline later, Instant newWarnAt, Instant from) {
        TimeLimit anew = start(clockId, later, newWarnAt);
        Set<Rung> before = EnumSet.of(Rung.HALF);
        anew.ladder().stream().filter(rung -> !anew.begins(rung).isAfter(from)).forEach(before::add);
        return new TimeLimit(clockId, later, newWarnAt, before);
    }

    /** The clock with its end counted again: nothing that was reported is reported again. */
    public TimeLimit recounted(Deadline again, Instant newWarnAt) {
        return new TimeLimit(clockId, again, newWarnAt, passed);
    }

    /**
     * The rungs it has, in the order of time. A short limit has no half, and no days that lie before its start; one whose end
     * was over when it started is warned of nothing.
     */
    private List<Rung> ladder() {
        return Arrays.stream(Rung.values())
                .filter(this::has)
                .sorted(Comparator.comparing(this::begins).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean has(Rung rung) {
        return switch (rung) {
            case HALF ->
                begins(Rung.HALF).isBefore(begins(Rung.ONE_DAY))
                        && begins(Rung.HALF).isBefore(warnAt);
            case SEVEN_DAYS, THREE_DAYS, ONE_DAY -> begins(rung).isAfter(deadline.startedAt());
            case WARNED -> warnAt.isBefore(deadline.lateFrom());
            case DUE -> !deadline.isExact();
            default -> true;
        };
    }

    private Instant begins(Rung rung) {
        return rung.begins(deadline, warnAt);
    }
}
