package io.bihuan.eventlog;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Up to which sequence aggregates were lately seen. That a commit ends at a sequence never stops being true, so an entry
 * may be old but never wrong.
 */
final class KnownSequences {

    private static final int MOST = 20_000;

    private final Map<String, Long> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    synchronized void seen(String aggregateId, long lastSequence) {
        last.merge(aggregateId, lastSequence, Math::max);
    }

    /** The last sequence seen, -1 if none was. */
    synchronized long of(String aggregateId) {
        return last.getOrDefault(aggregateId, -1L);
    }
}
