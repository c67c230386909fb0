package io.bihuan.eventlog;

/**
 * The unique {@code key} of a commit, {@code <aggregate id>#<first sequence, 12 digits>}: the optimistic lock of the
 * aggregate and, because sequences are zero-padded, also the order in which it is read.
 */
final class Keys {

    static final long LAST_SEQUENCE = 999_999_999_999L;

    private Keys() {}

    static String of(String aggregateId, long firstSequence) {
        String digits = Long.toString(firstSequence);
        return aggregateId + "#" + "0".repeat(12 - digits.length()) + digits;
    }

    /** A {@code #} inside an id would let the key range of one aggregate reach into another's. */
    static String requireAggregateId(String aggregateId) {
        Names.require("aggregate id", aggregateId);
        if (aggregateId.indexOf('#') >= 0) {
            throw new IllegalArgumentException("An aggregate id must not contain #: " + aggregateId);
        }
        return aggregateId;
    }
}
