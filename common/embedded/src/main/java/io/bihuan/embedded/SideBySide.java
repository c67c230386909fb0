package io.bihuan.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans for {@code $in}, or for an element of an array, together with an order: each value has a range of an index, in which the
 * documents lie in the wanted order, and the ranges are merged (MongoDB's {@code SORT_MERGE}).
 */
final class SideBySide {

    private static final int MOST_RANGES = 1_000;

    private final Map<String, FieldBounds> bounds;
    private final @Nullable Document orderBy;

    SideBySide(Map<String, FieldBounds> bounds, @Nullable Document orderBy) {
        this.bounds = bounds;
        this.orderBy = orderBy;
    }

    /** Of all plans the one that would look at the fewest entries; if that is the same, one that leaves nothing to sort. */
    QueryPlan orBetter(QueryPlan other, List<OrderedIndex> indexes) {
        if (!ScanOrder.isWanted(orderBy)) {
            return other;
        }
        QueryPlan best = other;
        long fewest = -1;
        for (OrderedIndex index : indexes) {
            QueryPlan plan = plan(index);
            if (plan != null) {
                fewest = fewest < 0 ? best.entries() : fewest;
                long entries = plan.entries();
                if (entries < fewest || entries == fewest && !best.ordered()) {
                    best = plan;
                    fewest = entries;
                }
            }
        }
        return best;
    }

    private @Nullable QueryPlan plan(OrderedIndex index) {
        List<IndexKey> columns = QueryPlan.columnsOf(index);
        List<OrderedKey> prefixes = List.of(OrderedKey.EMPTY);
        int fixed = 0;
        while (fixed < columns.size() && canBeFixed(index, columns, fixed, prefixes.size())) {
            prefixes = continued(prefixes, columns.get(fixed));
            fixed++;
        }
        boolean special = prefixes.size() > 1 || index.holdsArrays();
        if (fixed == 0 || !special || index.isSparseIndex() || isOrderedByArrays(index)) {
            return null;
        }
        ScanOrder order = ScanOrder.of(orderBy, columns, fixed);
        if (!order.served()) {
            return null;
        }
        return new QueryPlan(index, ranges(index, columns, fixed, prefixes), order.reverse(), true, true, 0);
    }

    /** Whether the filter asks for some exact values, and the order does not ask which of them it is. */
    private boolean canBeFixed(OrderedIndex index, List<IndexKey> columns, int column, int ranges) {
        String field = columns.get(column).getKey();
        FieldBounds wanted = bounds.get(field);
        if (wanted == null
                || wanted.points() == null
                || (long) ranges * wanted.points().size() > MOST_RANGES) {
            return false;
        }
        boolean one = wanted.points().size() == 1 && !index.holdsArraysIn(column);
        return one || !isOrderedBy(field);
    }

    private List<OrderedKey> continued(List<OrderedKey> prefixes, IndexKey column) {
        List<OrderedKey> longer = new ArrayList<>();
        for (OrderedKey prefix : prefixes) {
            for (byte[] point : bounds.get(column.getKey()).points()) {
                longer.add(prefix.append(QueryPlan.directed(point, column)));
            }
        }
        return longer;
    }

    /** Of an array two bounds may be met by two elements. */
    private List<KeyRange> ranges(OrderedIndex index, List<IndexKey> columns, int fixed, List<OrderedKey> prefixes) {
        IndexKey column = fixed < columns.size() ? columns.get(fixed) : null;
        FieldBounds next = column == null ? null : bounds.get(column.getKey());
        if (next == null || next.points() != null || index.holdsArraysIn(fixed)) {
            return prefixes.stream().map(KeyRange::startingWith).toList();
        }
        return prefixes.stream()
                .map(prefix -> KeyRange.between(prefix, next.lower(), next.upper(), column.isAscending()))
                .toList();
    }

    /** An array is sorted by its least or its greatest element, whichever of them was asked for. */
    private boolean isOrderedByArrays(OrderedIndex index) {
        List<IndexKey> keys = index.getKeys();
        for (int column = 0; column < keys.size(); column++) {
            if (index.holdsArraysIn(column) && isOrderedBy(keys.get(column).getKey())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrderedBy(String field) {
        return orderBy != null && orderBy.containsKey(field);
    }
}
