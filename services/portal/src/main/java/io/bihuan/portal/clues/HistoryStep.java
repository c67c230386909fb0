package io.bihuan.portal.clues;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event in a clue's history 留痕.
 *
 * @param position where it stands in the log
 * @param data what it says, as far as the officer may know
 */
record HistoryStep(
        long position,
        String type,
        String label,
        Instant occurredAt,
        @Nullable String officer,
        @Nullable String unit,
        @Nullable Map<String, Object> data) {}
