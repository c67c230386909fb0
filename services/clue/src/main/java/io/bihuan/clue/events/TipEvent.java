package io.bihuan.clue.events;

import java.util.Optional;

/** What can happen to a tip 举报件. Its raw content never changes; there is no event that deletes it (F01). */
public sealed interface TipEvent
        permits TipReceived, TipAttached, TipDetached, TipDeclined, TipReferred, RelativesKeptOut {

    /** The tip it happened to. */
    String tipId();

    /** The clue that a tip with these events belongs to, if it belongs to one; what is no event of a tip does not count. */
    static Optional<String> clueAfter(Iterable<?> events) {
        Optional<String> clue = Optional.empty();
        for (Object event : events) {
            if (event instanceof TipAttached attached) {
                clue = Optional.of(attached.clueId());
            } else if (event instanceof TipDetached) {
                clue = Optional.empty();
            }
        }
        return clue;
    }
}
