package io.bihuan.platform.trail.audit;

import io.bihuan.platform.trail.TrailLog;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import io.bihuan.platform.trail.entry.InterferenceCandidateSettled;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate of interference 干预线索 as whoever examines it sees it.
 *
 * @param resourceId the matter; the empty string for a search
 * @param day the day in Asia/Shanghai
 * @param position where the first such attempt of the day stands in this trail
 * @param at when that attempt was
 * @param verdict {@code CONFIRMED} or {@code DISMISSED}, or null as long as nobody has said
 * @param reason why
 * @param settledBy officer id
 * @param settledAt when
 */
record Candidate(
        String id,
        String officer,
        String unit,
        String agency,
        List<String> lines,
        String operation,
        String resourceType,
        String resourceId,
        LocalDate day,
        long position,
        Instant at,
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** @param entries what the trail has of it, the raising first */
    static Candidate of(List<TrailEntry> entries) {
        InterferenceCandidateRaised raised = (InterferenceCandidateRaised) entries.get(0);
        InterferenceCandidateSettled settled =
                entries.size() > 1 && entries.get(1) instanceof InterferenceCandidateSettled said ? said : null;
        return new Candidate(
                TrailLog.id(raised),
                raised.officer(),
                raised.unit(),
                raised.agency(),
                raised.lines(),
                raised.operation(),
                raised.resourceType(),
                raised.resourceId(),
                raised.day(),
                raised.position(),
                raised.at(),
                settled == null ? null : settled.verdict(),
                settled == null ? null : settled.reason(),
                settled == null ? null : settled.officer(),
                settled == null ? null : settled.at());
    }
}
