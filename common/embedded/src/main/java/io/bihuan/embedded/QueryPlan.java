package io.bihuan.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of which index to look at, in which direction, and whether they come in the wanted order.
 *
 * @param index the index to scan
 * @param ranges the parts of it to scan, in scan order
 * @param reverse whether to scan from the end
 * @param ordered whether the scan yields the wanted order, so that nothing is left to sort
 * @param merged whether the ranges are scanned side by side, so that what lies behind their fixed part comes in order
 * @param score how much the index helps; the higher the better
 */
record QueryPlan(
        OrderedIndex index, List<KeyRange> ranges, boolean reverse, boolean ordered, boolean merged, int score) {

    private static final int ONE_DOCUMENT = 1_000;
    private static final int EQUAL_COLUMN = 100;
    private static final int NARROWED_COLUMN = 40;
    private static final int ORDER_WITH_LIMIT = 70;
    private static final int ORDER = 30;
    static final IndexKey BY_ID = new IndexKey("_id", true);

    /** The best plan; a scan of everything in the order of {@code _id} at worst. */
    static QueryPlan best(List<OrderedIndex> indexes, Document filter, @Nullable Document orderBy, boolean limited) {
        Map<String, FieldBounds> bounds = FieldBounds.of(filter);
        QueryPlan best = null;
        for (OrderedIndex index : indexes) {
            QueryPlan plan = index.holdsArrays()
                    ? forArrays(index, bounds, orderBy)
                    : forPlainValues(index, bounds, orderBy, limited);
            if (plan != null && (best == null || plan.score > best.score)) {
                best = plan;
            }
        }
        if (best == null) {
            throw new IllegalStateException("a collection without an index on _id");
        }
        return new SideBySide(bounds, orderBy).orBetter(best, indexes);
    }

    /** How many entries it looks at, if it is scanned to its end. */
    long entries() {
        return ranges.stream().mapToLong(index::count).sum();
    }

    private static @Nullable QueryPlan forPlainValues(
            OrderedIndex index, Map<String, FieldBounds> bounds, @Nullable Document orderBy, boolean limited) {
        List<IndexKey> columns = columnsOf(index);
        OrderedKey prefix = OrderedKey.EMPTY;
        int equal = 0;
        while (equal < columns.size() && single(bounds.get(columns.get(equal).getKey())) != null) {
            byte[] point = single(bounds.get(columns.get(equal).getKey()));
            prefix = prefix.append(directed(point, columns.get(equal)));
            equal++;
        }
        FieldBounds next =
                equal < columns.size() ? bounds.get(columns.get(equal).getKey()) : null;
        if (index.isSparseIndex() && !excludesNull(equal, prefix, next)) {
            return null;
        }
        List<KeyRange> ranges =
                next == null ? List.of(KeyRange.startingWith(prefix)) : ranges(prefix, next, columns.get(equal));
        ScanOrder order = ScanOrder.of(orderBy, columns, equal);
        if (order.reverse()) {
            ranges = reversed(ranges);
        }
        int score = equal * EQUAL_COLUMN + (next == null ? 0 : NARROWED_COLUMN);
        if (index.isUnique() && equal >= index.getKeys().size()) {
            score += ONE_DOCUMENT;
        }
        if (order.served() && ScanOrder.isWanted(orderBy)) {
            score += limited ? ORDER_WITH_LIMIT : ORDER;
        }
        return new QueryPlan(index, ranges, order.reverse(), order.served(), false, score);
    }

    /** With arrays a document has many entries and two bounds may be met by two elements: only exact values are used. */
    private static @Nullable QueryPlan forArrays(
            OrderedIndex index, Map<String, FieldBounds> bounds, @Nullable Document orderBy) {
        IndexKey first = index.getKeys().get(0);
        FieldBounds only = bounds.get(first.getKey());
        if (only == null || only.points() == null || (index.isSparseIndex() && hasNull(only.points()))) {
            return null;
        }
        List<KeyRange> ranges = ranges(OrderedKey.EMPTY, only, first);
        return new QueryPlan(index, ranges, false, !ScanOrder.isWanted(orderBy), false, EQUAL_COLUMN);
    }

    /** The columns of an index, and {@code _id}, by which equal values are ordered. */
    static List<IndexKey> columnsOf(OrderedIndex index) {
        List<IndexKey> columns = new ArrayList<>(index.getKeys());
        if (columns.stream().noneMatch(key -> key.getKey().equals(BY_ID.getKey()))) {
            columns.add(BY_ID);
        }
        return columns;
    }

    private static byte @Nullable [] single(@Nullable FieldBounds bounds) {
        return bounds != null && bounds.points() != null && bounds.points().size() == 1
                ? bounds.points().get(0)
                : null;
    }

    static byte[] directed(byte[] encoded, IndexKey column) {
        return column.isAscending() ? encoded : KeyEncoder.inverted(encoded);
    }

    private static List<KeyRange> ranges(OrderedKey prefix, FieldBounds bounds, IndexKey column) {
        if (bounds.points() == null) {
            return List.of(KeyRange.between(prefix, bounds.lower(), bounds.upper(), column.isAscending()));
        }
        return bounds.points().stream()
                .map(point -> KeyRange.startingWith(prefix.append(directed(point, column))))
                .sorted(Comparator.comparing(KeyRange::from))
                .toList();
    }

    /** A sparse index lacks the documents without the field, so the filter must not ask for them. */
    private static boolean excludesNull(int equal, OrderedKey prefix, @Nullable FieldBounds next) {
        if (equal > 0) {
            int type = Byte.toUnsignedInt(prefix.bytes()[0]);
            return type != KeyEncoder.NULL && type != (~KeyEncoder.NULL & 0xFF);
        }
        return next != null && (next.points() == null || !hasNull(next.points()));
    }

    private static boolean hasNull(List<byte[]> points) {
        return points.stream().anyMatch(point -> point[0] == KeyEncoder.NULL);
    }

    private static List<KeyRange> reversed(List<KeyRange> ranges) {
        List<KeyRange> reversed = new ArrayList<>(ranges);
        Collections.reverse(reversed);
        return reversed;
    }
}
