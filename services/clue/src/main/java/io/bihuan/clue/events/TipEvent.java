package io.bihuan.clue.events;

/** What can happen to a tip 举报件. Its raw content never changes; there is no event that deletes it (F01). */
public sealed interface TipEvent permits TipReceived, TipAttached {

    /** The tip it happened to. */
    String tipId();
}
