package io.bihuan.assessment.integration.consumed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What assessment needs to know of a clock that started. */
record DeadlineStartedMessage(
        String clueId,
        String clock,
        String unit,
        LocalDate dueOn,
        Instant dueAt,
        @Nullable Integer conflictRevision) {}
