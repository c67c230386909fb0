package io.bihuan.clue.integration.published;

import java.time.Instant;
import java.time.LocalDate;

/** {@code io.bihuan.clue.DeadlineStarted.v1}: a clock started 期限起算. */
record DeadlineStartedV1(
        String clueId,
        String clock,
        String unit,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        Instant startedAt,
        LocalDate dueOn,
        Instant dueAt,
        int conflictRevision) {}
