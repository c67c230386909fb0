package io.bihuan.eventlog.history;

import io.bihuan.eventlog.history.Operation.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For how long, and from which seed. {@code -Dbihuan.history.seconds} lets every kind of run go on for that long instead of
 * its usual time; {@code -Dbihuan.history.seed} runs that seed only.
 */
final class RunLength {

    private static final @Nullable Long SEED = Long.getLong("bihuan.history.seed");
    private static final @Nullable Integer SECONDS = Integer.getInteger("bihuan.history.seconds");

    private final long end;
    private final long firstSeed;

    private RunLength(Duration duration, long firstSeed) {
        this.end = System.nanoTime() + duration.toNanos();
        this.firstSeed = firstSeed;
    }

    static RunLength of(Duration usually) {
        long seed = SEED == null ? System.currentTimeMillis() * 1_000 : SEED;
        return new RunLength(isLong() ? Duration.ofSeconds(SECONDS) : usually, seed);
    }

    static boolean isLong() {
        return SECONDS != null;
    }

    boolean isOneSeed() {
        return SEED != null;
    }

    boolean goesOn() {
        return !isOneSeed() && System.nanoTime() < end;
    }

    /** A run in which nothing was unknown or refused has not shown much. */
    boolean mustSeeMore(Map<Outcome, Long> outcomes) {
        return !isOneSeed()
                && Arrays.stream(Outcome.values()).anyMatch(outcome -> outcomes.getOrDefault(outcome, 0L) == 0);
    }

    long firstSeed() {
        return firstSeed;
    }
}
