package io.bihuan.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a filter says about one field, as far as an index can use it: some exact values, or a lower and an upper bound.
 *
 * <p>Bounds may let too much through, never too little: every candidate is matched against the whole filter afterwards.
 */
final class FieldBounds {

    private static final int BYTES_TO_TYPE = 1;

    private @Nullable List<byte[]> points;
    private @Nullable Bound lower;
    private @Nullable Bound upper;

    private FieldBounds() {}

    /** A bound: every key that starts with {@code prefix} and, on the right side of it, every other. */
    record Bound(byte[] prefix, boolean inclusive) {}

    /** The usable bounds of each field that all of {@code filter}'s conditions, {@code $and} included, speak about. */
    static Map<String, FieldBounds> of(Document filter) {
        Map<String, FieldBounds> bounds = new HashMap<>();
        collect(filter, bounds);
        bounds.values().removeIf(b -> b.points == null && b.lower == null && b.upper == null);
        return bounds;
    }

    /** The exact values, ascending, or null if there is only a range. */
    @Nullable List<byte[]> points() {
        return points;
    }

    /** The lower bound; the beginning of the upper bound's type if there is none. */
    Bound lower() {
        return lower != null ? lower : typeOf(upper);
    }

    /** The upper bound; the end of the lower bound's type if there is none. */
    Bound upper() {
        return upper != null ? upper : typeOf(lower);
    }

    private static Bound typeOf(@Nullable Bound other) {
        if (other == null) {
            throw new IllegalStateException("no bounds at all");
        }
        return new Bound(Arrays.copyOf(other.prefix, BYTES_TO_TYPE), true);
    }

    private static void collect(Document filter, Map<String, FieldBounds> bounds) {
        filter.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> all) {
                all.forEach(each -> {
                    if (each instanceof Document document) {
                        collect(document, bounds);
                    }
                });
            } else if (!field.startsWith("$")) {
                bounds.computeIfAbsent(field, f -> new FieldBounds()).narrow(condition);
            }
        });
    }

    private void narrow(@Nullable Object condition) {
        if (condition instanceof Document document && hasOperators(document)) {
            document.forEach(this::narrow);
        } else {
            narrow("$eq", condition);
        }
    }

    private void narrow(String operator, @Nullable Object operand) {
        try {
            switch (operator) {
                case "$eq" -> points(Arrays.asList(operand));
                case "$in" -> points(operand instanceof Collection<?> all ? new ArrayList<>(all) : List.of());
                case "$gt" -> lower(operand, false);
                case "$gte" -> lower(operand, true);
                case "$lt" -> upper(operand, false);
                case "$lte" -> upper(operand, true);
                default -> {
                    // left to the matcher
                }
            }
        } catch (MongoServerError notAKey) {
            // left to the matcher
        }
    }

    private void points(List<?> values) {
        if (points != null || values.stream().anyMatch(FieldBounds::isNoPoint)) {
            return;
        }
        Set<byte[]> sorted = new TreeSet<>(Arrays::compareUnsigned);
        values.forEach(value -> sorted.add(KeyEncoder.encode(value)));
        points = List.copyOf(sorted);
    }

    private void lower(@Nullable Object value, boolean inclusive) {
        if (isRangeable(value)) {
            Bound bound = new Bound(KeyEncoder.encode(value), inclusive);
            if (lower == null || Arrays.compareUnsigned(lower.prefix, bound.prefix) < 0) {
                lower = bound;
            }
        }
    }

    private void upper(@Nullable Object value, boolean inclusive) {
        if (isRangeable(value)) {
            Bound bound = new Bound(KeyEncoder.encode(value), inclusive);
            if (upper == null || Arrays.compareUnsigned(upper.prefix, bound.prefix) > 0) {
                upper = bound;
            }
        }
    }

    private static boolean hasOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    /** An array in a filter means the array or an element; a pattern means many values. */
    private static boolean isNoPoint(@Nullable Object value) {
        return value instanceof Collection || BsonRegularExpression.isRegularExpression(value);
    }

    private static boolean isRangeable(@Nullable Object value) {
        return value != null
                && !isNoPoint(value)
                && !(value instanceof Document)
                && !(value instanceof MinKey)
                && !(value instanceof MaxKey);
    }
}
