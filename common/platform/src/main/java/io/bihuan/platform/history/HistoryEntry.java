package io.bihuan.platform.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One line of a history 全程留痕: what happened, when, by whom and because of what.
 *
 * @param position log position
 * @param aggregateId whose event it is
 * @param sequence place in the aggregate
 * @param eventId the event's id
 * @param type logical type
 * @param label the type in Chinese
 * @param occurredAt when
 * @param officer who; a policy's name with prefix {@code system:} for what the system did by itself
 * @param unit for which unit
 * @param agency of which agency that unit is
 * @param causationId the command or fact that caused it
 * @param correlationId the matter it belongs to across services
 * @param data the event's own fields
 */
public record HistoryEntry(
        long position,
        String aggregateId,
        long sequence,
        String eventId,
        String type,
        String label,
        Instant occurredAt,
        String officer,
        String unit,
        String agency,
        String causationId,
        String correlationId,
        Map<String, Object> data) {

    /** What happened and by whom, without what it says. */
    public HistoryEntry withoutContent() {
        return saying(Map.of());
    }

    /** The same without some of the event's fields. */
    public HistoryEntry without(Set<String> fields) {
        if (fields.isEmpty()) {
            return this;
        }
        Map<String, Object> rest = new LinkedHashMap<>(data);
        rest.keySet().removeAll(fields);
        return saying(rest);
    }

    private HistoryEntry saying(Map<String, Object> content) {
        return new HistoryEntry(
                position,
                aggregateId,
                sequence,
                eventId,
                type,
                label,
                occurredAt,
                officer,
                unit,
                agency,
                causationId,
                correlationId,
                content);
    }
}
