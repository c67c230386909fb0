package io.bihuan.platform.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.bihuan.kernel.access.Sensitivity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log as auditors and operators see it 日志条目. Neither has a need to know what matters say (domain §3): the content is
 * there below S2 only. What is S2 says in which matter it happened, and by whom; what is S3 or more, the sealed line, who must keep
 * out, the reporter's dialogue and unsealing, says nothing that leads from one line to another.
 *
 * @param position its place in the log
 * @param type logical type
 * @param label the type in Chinese
 * @param occurredAt when
 * @param sensitivity how sensitive it is
 * @param hash chain hash of its commit
 * @param aggregateId whose event it is; null from S3 on, like everything that follows but the content
 * @param sequence place in the aggregate
 * @param eventId the event's id
 * @param officer who
 * @param unit for which unit
 * @param agency of which agency that unit is
 * @param causationId the command or fact that caused it
 * @param correlationId the matter it belongs to across services
 * @param data the event's own fields; null from S2 on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogEntry(
        long position,
        String type,
        String label,
        Instant occurredAt,
        Sensitivity sensitivity,
        String hash,
        @Nullable String aggregateId,
        @Nullable Long sequence,
        @Nullable String eventId,
        @Nullable String officer,
        @Nullable String unit,
        @Nullable String agency,
        @Nullable String causationId,
        @Nullable String correlationId,
        @Nullable Map<String, Object> data) {

    static LogEntry of(HistoryEntry it, String hash, Sensitivity sensitivity) {
        if (sensitivity.isAtLeast(Sensitivity.S3)) {
            return new LogEntry(
                    it.position(),
                    it.type(),
                    it.label(),
                    it.occurredAt(),
                    sensitivity,
                    hash,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new LogEntry(
                it.position(),
                it.type(),
                it.label(),
                it.occurredAt(),
                sensitivity,
                hash,
                it.aggregateId(),
                it.sequence(),
                it.eventId(),
                it.officer(),
                it.unit(),
                it.agency(),
                it.causationId(),
                it.correlationId(),
                sensitivity.isAtLeast(Sensitivity.S2) ? null : it.data());
    }
}
