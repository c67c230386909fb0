package io.bihuan.platform.trail.entry;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * Somebody looked into a candidate of interference and said what it was 干预线索已核处 (F44). Said once, after which it stays as it is.
 *
 * @param candidateId the candidate
 * @param verdict {@code CONFIRMED} or {@code DISMISSED}
 * @param reason why; numbers of people are taken out
 * @param requestId what all entries of one request have in common
 */
@PersistedEvent(type = "trail.InterferenceCandidateSettled", label = "干预线索已核处")
public record InterferenceCandidateSettled(
        String officer,
        String unit,
        String agency,
        List<String> lines,
        String operation,
        String resourceType,
        String resourceId,
        String candidateId,
        String verdict,
        String reason,
        String requestId,
        Instant at)
        implements TrailEntry {

    /** Nobody changes an entry later. */
    public InterferenceCandidateSettled {
        lines = List.copyOf(lines);
    }
}
