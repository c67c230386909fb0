package io.bihuan.eventlog;

import io.bihuan.eventlog.LogStore.Identity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

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

    private final LogStore store;

    KnownSequences(LogStore store) {
        this.store = store;
    }

    synchronized void seen(String aggregateId, long lastSequence) {
        last.merge(aggregateId, lastSequence, Math::max);
    }

    /** The last sequence seen, -1 if none was. */
    synchronized long of(String aggregateId) {
        return last.getOrDefault(aggregateId, -1L);
    }

    /** The sequence of the aggregate's last event, -1 if there is none; from the store. */
    long ask(String aggregateId) {
        Identity last = store.lastOf(Keys.requireAggregateId(aggregateId));
        if (last == null) {
            return -1;
        }
        seen(aggregateId, last.lastSequence());
        return last.lastSequence();
    }

    /**
     * The key guards only the first sequence of a commit; that the aggregate ends exactly before it has to be known. An
     * aggregate that is being created needs no question: its first key is always that of sequence 0.
     *
     * @return the same commit, if it is in the log already
     * @throws ConcurrencyException if the aggregate is not where the commit says it is
     */
    @Nullable Identity requireContinues(NewCommit commit) {
        long before = commit.firstSequence() - 1;
        long stands = of(commit.aggregateId());
        if (stands == before) {
            return null;
        }
        stands = Math.max(stands, ask(commit.aggregateId()));
        if (stands == before) {
            return null;
        }
        Identity there = stands < before ? null : store.withKey(Keys.of(commit.aggregateId(), commit.firstSequence()));
        if (there != null && there.isOf(commit)) {
            return there;
        }
        throw new ConcurrencyException("Aggregate " + commit.aggregateId() + " stands at sequence " + stands
                + ", the commit begins at " + commit.firstSequence());
    }
}
