package io.bihuan.platform.integration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that was not published because personal data stands in it, or because an earlier fact about the same thing is
 * withheld (domain §12, scenario 31). It says where, never what: the content is in the log and nowhere else.
 *
 * @param eventId the event in the log
 * @param aggregateId what the fact is about; its facts leave in order, so later ones wait behind it
 * @param position where the event stands in the log
 * @param type logical type of the event
 * @param places where something was found; empty for one that only waits behind another
 * @param preventedAt when it was withheld
 * @param releasedBy officer id of the operator who had it blacked out, or null
 * @param publishedAt when it was published after all, or null as long as it was not
 */
record DataLeakPrevented(
        String eventId,
        String aggregateId,
        long position,
        String type,
        List<PersonalDataGuard.Place> places,
        Instant preventedAt,
        @Nullable String releasedBy,
        @Nullable Instant publishedAt) {

    /** Whether it may leave with the places blacked out. */
    boolean mayLeaveBlackedOut() {
        return releasedBy != null;
    }
}
