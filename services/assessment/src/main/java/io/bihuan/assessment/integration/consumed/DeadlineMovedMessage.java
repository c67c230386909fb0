package io.bihuan.assessment.integration.consumed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What assessment needs to know of a clock whose end has moved. */
record DeadlineMovedMessage(
        String clueId,
        String clock,
        LocalDate dueOn,
        Instant dueAt,
        @Nullable Integer conflictRevision) {}
