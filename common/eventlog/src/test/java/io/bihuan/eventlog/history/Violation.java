package io.bihuan.eventlog.history;

/**
 * Something that must not be, in a history or in the log it belongs to.
 *
 * @param kind which promise is broken
 * @param what where, for people
 */
record Violation(Kind kind, String what) {

    /** The promises. */
    enum Kind {
        /** The answer was that it is stored, and it is not. */
        ACKNOWLEDGED_YET_ABSENT,
        /** It is stored, but not where the answer said. */
        WRONG_POSITION,
        /** It is stored more than once. */
        STORED_TWICE,
        /** The answer was that it is not stored, and it is. */
        REFUSED_YET_PRESENT,
        /** A conflict was reported where nobody else had written. */
        UNTRUE_CONFLICT,
        /** Stored, and nobody ever asked for it. */
        NEVER_ASKED_FOR,
        /** Stored, but not as it was asked for. */
        CHANGED_ON_THE_WAY,
        /** A position is missing or taken twice. */
        POSITIONS_NOT_DENSE,
        /** A sequence of an aggregate is missing or taken twice. */
        SEQUENCES_NOT_DENSE,
        /** The hash chain does not hold. */
        CHAIN_BROKEN,
        /** A commit time is before the one before it. */
        TIME_WENT_BACK,
        /** What was asked for after an acknowledgement stands before what was acknowledged. */
        OVERTOOK_AN_ACKNOWLEDGED_COMMIT,
        /** A reader left an event out. */
        READER_SKIPPED,
        /** A reader got an event twice. */
        READER_SAW_TWICE,
        /** A reader got events in another order than the log's. */
        READER_SAW_ANOTHER_ORDER,
        /** A reader got what is not in the log. */
        READER_SAW_WHAT_IS_NOT_THERE,
        /** A reader that asked after an acknowledgement was told that there is nothing more. */
        READER_MISSED_THE_ACKNOWLEDGED,
        /** The history itself makes no sense. */
        MALFORMED
    }

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
