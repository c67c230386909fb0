package io.bihuan.clue.events;

/** What can happen to an independent re-check of a conclusion 复核评查 (F18; domain §2.1). */
public sealed interface ReviewEvent
        permits ReviewOpened, ReadingStarted, ReviewOpinionGiven, ConclusionUpheld, ConclusionOverturned {

    /** The review it happened to. */
    String reviewId();
}
