package io.bihuan.platform.trail.entry;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * Somebody looked at one thing 查阅 (S17).
 *
 * @param roles the roles asked with
 * @param sight how much was seen, a constant of {@code Sight}; the empty string where the door alone decides. Such a read
 *     is recorded before it is carried out; if it was then refused, an {@link AttemptRefused} of the same request follows
 * @param asOf the moment in the past that was asked for, or the empty string for now
 * @param purpose why 事由, or the empty string
 * @param requestId what all entries of one request have in common
 */
@PersistedEvent(type = "trail.ReadRecorded", label = "查阅")
public record ReadRecorded(
        String officer,
        String unit,
        String agency,
        List<String> lines,
        List<String> roles,
        String operation,
        String resourceType,
        String resourceId,
        String sight,
        String asOf,
        String purpose,
        String requestId,
        Instant at)
        implements TrailEntry {

    /** Nobody changes an entry later. */
    public ReadRecorded {
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
    }
}
