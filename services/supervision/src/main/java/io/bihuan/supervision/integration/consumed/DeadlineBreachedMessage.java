package io.bihuan.supervision.integration.consumed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What supervision needs to know of a breached clock. */
record DeadlineBreachedMessage(
        String clueId,
        String clueNo,
        String clock,
        String unit,
        String ruleId,
        Instant breachedAt,
        @Nullable Integer conflictRevision) {}
