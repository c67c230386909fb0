package io.bihuan.embedded;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Walks the ranges of a plan and reads the documents its entries point to.
 *
 * <p>It needs no lock: the entries are those of the moment the scan began (or went on after {@link #close}), and every
 * document is as whole as it was written. A document that has moved away meanwhile is left out, one that no longer
 * fits is dropped by the matcher.
 */
final class IndexScan implements CandidateSource {

    private final DocumentStore store;
    private final QueryPlan plan;
    private final Iterator<KeyRange> ranges;
    private final @Nullable Set<OrderedKey> seen;

    private @Nullable KeyRange range;
    private @Nullable OrderedKey last;
    private @Nullable Cursor<OrderedKey, ?> cursor;
    private DocumentStore.@Nullable Reading reading;

    IndexScan(DocumentStore store, QueryPlan plan) {
        this.store = store;
        this.plan = plan;
        this.ranges = plan.ranges().iterator();
        this.seen = plan.index().holdsArrays() ? new HashSet<>() : null;
    }

    @Override
    public @Nullable Candidate next() {
        while (true) {
            if (range == null) {
                if (!ranges.hasNext()) {
                    close();
                    return null;
                }
                range = ranges.next();
                last = null;
                cursor = null;
            }
            OrderedKey entry = nextEntry(range);
            if (entry == null) {
                range = null;
                continue;
            }
            Candidate candidate = read(entry, cursor.getValue());
            if (candidate != null) {
                return candidate;
            }
        }
    }

    @Override
    public void close() {
        cursor = null;
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }

    private @Nullable OrderedKey nextEntry(KeyRange within) {
        if (cursor == null) {
            open(within);
        }
        while (cursor.hasNext()) {
            OrderedKey entry = cursor.next();
            boolean beyond = plan.reverse() ? within.isAfter(entry) : within.isBefore(entry);
            if (beyond) {
                return null;
            }
            boolean notYet = plan.reverse() ? within.isBefore(entry) : within.isAfter(entry);
            if (!notYet && !entry.equals(last)) {
                last = entry;
                return entry;
            }
        }
        return null;
    }

    private void open(KeyRange within) {
        if (reading == null) {
            reading = store.reading();
        }
        OrderedKey start = plan.reverse() ? within.to() : within.from();
        cursor = plan.index().cursor(last != null ? last : start, plan.reverse());
    }

    private @Nullable Candidate read(OrderedKey entry, Object value) {
        OrderedKey key = plan.index().documentKey(entry, value);
        if (seen != null && !seen.add(key)) {
            return null;
        }
        byte[] stored = plan.index().documentAt(entry, value);
        if (stored == null) {
            return null;
        }
        store.visitedOneDocument();
        return new Candidate(key, StoredBson.decode(stored), stored.length);
    }
}
