package io.bihuan.platform.trail.entry;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Somebody asked for a list 查询 (S17). What was left out of it is counted here and nowhere else; the answer never says.
 *
 * @param roles the roles asked with
 * @param filters what narrowed it, by name; ids and codes with their value, everything else with {@code *} instead
 * @param shown how many were shown; -1 where they are not counted
 * @param ids which ones were shown, of what is so sensitive that this is kept; empty for other lists
 * @param hidden how many of those looked at to fill the page were not shown
 * @param blind how many of these the officer must not know of because of a conflict (F14)
 * @param purpose why 事由, or the empty string
 * @param requestId what all entries of one request have in common
 */
@PersistedEvent(type = "trail.SearchRecorded", revision = 2, label = "查询")
public record SearchRecorded(
        String officer,
        String unit,
        String agency,
        List<String> lines,
        List<String> roles,
        String operation,
        String resourceType,
        Map<String, String> filters,
        int shown,
        List<String> ids,
        int hidden,
        int blind,
        String purpose,
        String requestId,
        Instant at)
        implements TrailEntry {

    /** Nobody changes an entry later. */
    public SearchRecorded {
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
        filters = Map.copyOf(filters);
        ids = List.copyOf(ids);
    }

    /** A list names no single thing. */
    @Override
    public String resourceId() {
        return "";
    }
}
