package io.bihuan.clue.events;

/** What can happen to the negative conclusions of a unit and month 抽样范围, of which a sample is read again (F18). */
public sealed interface ReviewPoolEvent permits ConclusionPooled, ReviewSampleDrawn, ConclusionDrawn {

    /** The pool it happened to. */
    String poolId();
}
