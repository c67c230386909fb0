package io.bihuan.clue.events;

/** What can happen to an entry of the ledger of responsibility 责任条目 (F19). The act itself is never changed by it. */
public sealed interface ResponsibilityEvent extends ResponsibilityFact
        permits EntryAnswered, ResponsibilityReviewed, FindingConfirmed {

    /** The entry it happened to. */
    String entryId();
}
