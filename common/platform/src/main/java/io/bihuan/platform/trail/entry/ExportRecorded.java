package io.bihuan.platform.trail.entry;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Somebody took a file out of the system 导出 (S17); recorded before its first byte leaves.
 *
 * @param roles the roles asked with
 * @param filters which part of it, by parameter; ids and codes with their value, everything else with {@code *} instead
 * @param purpose why 事由, or the empty string
 * @param requestId what all entries of one request have in common
 */
@PersistedEvent(type = "trail.ExportRecorded", label = "导出")
public record ExportRecorded(
        String officer,
        String unit,
        String agency,
        List<String> lines,
        List<String> roles,
        String operation,
        String resourceType,
        Map<String, String> filters,
        String purpose,
        String requestId,
        Instant at)
        implements TrailEntry {

    /** Nobody changes an entry later. */
    public ExportRecorded {
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
        filters = Map.copyOf(filters);
    }

    /** A file holds many. */
    @Override
    public String resourceId() {
        return "";
    }
}
