package io.bihuan.embedded;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Walks all ranges of a plan side by side, so that the documents come in the order of what lies behind the fixed part of their
 * entries. One that has an entry in several ranges comes once. Like {@link IndexScan} it needs no lock.
 */
final class MergedScan implements CandidateSource {

    private final DocumentStore store;
    private final QueryPlan plan;
    private final Set<OrderedKey> seen = new HashSet<>();
    private final PriorityQueue<Branch> branches;
    private boolean begun;
    private DocumentStore.@Nullable Reading reading;

    MergedScan(DocumentStore store, QueryPlan plan) {
        this.store = store;
        this.plan = plan;
        Comparator<Branch> order = Branch::compareTo;
        this.branches = new PriorityQueue<>(plan.reverse() ? order.reversed() : order);
    }

    @Override
    public @Nullable Candidate next() {
        if (reading == null) {
            reading = store.reading();
        }
        if (!begun) {
            begun = true;
            plan.ranges().stream().map(Branch::new).forEach(this::advance);
        }
        for (Branch first = branches.poll(); first != null; first = branches.poll()) {
            Candidate candidate = read(first.entry(), first.value);
            advance(first);
            if (candidate != null) {
                return candidate;
            }
        }
        close();
        return null;
    }

    private void advance(Branch branch) {
        if (branch.advance()) {
            branches.add(branch);
        }
    }

    private @Nullable Candidate read(OrderedKey entry, Object value) {
        OrderedKey key = plan.index().documentKey(entry, value);
        byte[] stored = seen.add(key) ? plan.index().documentAt(entry, value) : null;
        if (stored == null) {
            return null;
        }
        store.visitedOneDocument();
        return new Candidate(key, StoredBson.decode(stored), stored.length);
    }

    @Override
    public void close() {
        branches.forEach(branch -> branch.cursor = null);
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }

    /** One of the ranges, and how far it has come. */
    private final class Branch {

        private final KeyRange range;
        private @Nullable OrderedKey entry;
        private Object value = 0;
        private @Nullable Cursor<OrderedKey, ?> cursor;

        Branch(KeyRange range) {
            this.range = range;
        }

        OrderedKey entry() {
            if (entry == null) {
                throw new IllegalStateException("a range that has not begun");
            }
            return entry;
        }

        boolean advance() {
            OrderedKey last = entry;
            if (cursor == null) {
                OrderedKey start = plan.reverse() ? range.to() : range.from();
                cursor = plan.index().cursor(last != null ? last : start, plan.reverse());
            }
            while (cursor.hasNext()) {
                OrderedKey next = cursor.next();
                boolean beyond = plan.reverse() ? range.isAfter(next) : range.isBefore(next);
                if (beyond) {
                    return false;
                }
                boolean notYet = plan.reverse() ? range.isBefore(next) : range.isAfter(next);
                if (!notYet && !next.equals(last)) {
                    entry = next;
                    value = cursor.getValue();
                    return true;
                }
            }
            return false;
        }

        /** By what is not the same in all entries of its range. */
        int compareTo(Branch other) {
            byte[] mine = entry().bytes();
            byte[] theirs = other.entry().bytes();
            return Arrays.compareUnsigned(mine, range.fixed(), mine.length, theirs, other.range.fixed(), theirs.length);
        }
    }
}
