package io.bihuan.portal.analysis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event as the log tells it: the more sensitive, the less of it. */
record LogEntry(
        long position,
        String type,
        @Nullable String label,
        Instant occurredAt,
        String sensitivity,
        @Nullable String hash,
        @Nullable String aggregateId,
        @Nullable String officer,
        @Nullable String unit,
        @Nullable String agency) {}
