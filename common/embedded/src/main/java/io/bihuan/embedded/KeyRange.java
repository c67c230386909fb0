package io.bihuan.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The keys from {@code from} (inclusive) to {@code to} (exclusive; null is the end).
 *
 * @param fixed how many bytes, from the first, are the same in all of them
 */
record KeyRange(OrderedKey from, @Nullable OrderedKey to, int fixed) {

    static KeyRange startingWith(OrderedKey prefix) {
        return new KeyRange(prefix, prefix.length() == 0 ? null : prefix.afterAllWithThisPrefix(), prefix.length());
    }

    /** Keys below {@code prefix} whose next column lies between the bounds; for a descending column they change sides. */
    static KeyRange between(OrderedKey prefix, FieldBounds.Bound lower, FieldBounds.Bound upper, boolean ascending) {
        FieldBounds.Bound first = ascending ? lower : inverted(upper);
        FieldBounds.Bound last = ascending ? upper : inverted(lower);
        OrderedKey from = prefix.append(first.prefix());
        OrderedKey to = prefix.append(last.prefix());
        return new KeyRange(
                first.inclusive() ? from : from.afterAllWithThisPrefix(),
                last.inclusive() ? to.afterAllWithThisPrefix() : to,
                prefix.length());
    }

    boolean isBefore(OrderedKey key) {
        return to != null && key.compareTo(to) >= 0;
    }

    boolean isAfter(OrderedKey key) {
        return key.compareTo(from) < 0;
    }

    private static FieldBounds.Bound inverted(FieldBounds.Bound bound) {
        return new FieldBounds.Bound(KeyEncoder.inverted(bound.prefix()), bound.inclusive());
    }
}
