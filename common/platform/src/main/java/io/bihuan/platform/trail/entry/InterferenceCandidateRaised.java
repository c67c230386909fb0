package io.bihuan.platform.trail.entry;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody asked without need to know for a matter that there is 干预线索 (F44): a proposal for whoever examines interference, not a finding.
 * Raised once for each officer, matter or search, and day.
 *
 * @param resourceId the matter; the empty string for a search
 * @param day the day in Asia/Shanghai
 * @param position where the first such attempt of the day stands in this trail
 * @param at when that attempt was
 */
@PersistedEvent(type = "trail.InterferenceCandidateRaised", label = "干预线索")
public record InterferenceCandidateRaised(
        String officer,
        String unit,
        String agency,
        List<String> lines,
        String operation,
        String resourceType,
        String resourceId,
        LocalDate day,
        long position,
        Instant at)
        implements TrailEntry {

    /** Nobody changes an entry later. */
    public InterferenceCandidateRaised {
        lines = List.copyOf(lines);
    }
}
