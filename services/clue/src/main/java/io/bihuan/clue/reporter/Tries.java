package io.bihuan.clue.reporter;

import io.bihuan.kernel.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often codes are shown 查询限次: per code, by its keyed index, and in all. Right and wrong codes count alike, so that
 * being slowed down tells nothing. In memory, per node, bounded; no address is known.
 */
final class Tries {

    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_DOUBLING = 10;
    private static final String ALL = "";

    private final ReporterSettings settings;
    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Count(Instant since, int tries, Instant lockedUntil) {}

    Tries(ReporterSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws DomainException TOO_MANY_TRIES if the code, or all codes together, have been shown too often */
    synchronized void count(String code) {
        Instant now = clock.instant();
        boolean tooMany = !take(ALL, settings.triesInAll(), now);
        tooMany |= !take(code, settings.triesPerCode(), now);
        if (tooMany) {
            throw new DomainException(ReporterError.TOO_MANY_TRIES);
        }
    }

    private boolean take(String key, int allowed, Instant now) {
        Count before = counts.get(key);
        Instant free = before == null ? now : latest(before.since().plus(settings.window()), before.lockedUntil());
        if (before == null || !now.isBefore(free)) {
            counts.put(key, new Count(now, 1, now));
            return true;
        }
        int tries = before.tries() + 1;
        int over = tries - allowed;
        Instant lockedUntil = over > 0 && !key.equals(ALL) ? now.plus(wait(over)) : before.lockedUntil();
        counts.put(key, new Count(before.since(), tries, lockedUntil));
        return over <= 0;
    }

    private Duration wait(int over) {
        return settings.window()
                .multipliedBy(1L << Math.min(over - 1, LONGEST_DOUBLING))
                .dividedBy(2);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
