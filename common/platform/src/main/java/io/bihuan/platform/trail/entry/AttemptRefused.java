package io.bihuan.platform.trail.entry;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * Somebody asked and was turned away 被拒 (S17, F44). Whether there was such a thing is known here and nowhere else: the answer is
 * the same.
 *
 * @param roles the roles asked with
 * @param resourceId which one; {@code *} instead of what does not look like an id, because it is whatever somebody typed
 * @param outcome why, a constant of {@code Outcome}
 * @param code the refusal's code
 * @param purpose why they asked 事由, or the empty string
 * @param requestId what all entries of one request have in common
 */
@PersistedEvent(type = "trail.AttemptRefused", label = "被拒")
public record AttemptRefused(
        String officer,
        String unit,
        String agency,
        List<String> lines,
        List<String> roles,
        String operation,
        String resourceType,
        String resourceId,
        String outcome,
        String code,
        String purpose,
        String requestId,
        Instant at)
        implements TrailEntry {

    /** Nobody changes an entry later. */
    public AttemptRefused {
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
    }
}
