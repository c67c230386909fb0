package io.bihuan.clue.integration.published;

import java.time.Instant;
import java.time.LocalDate;

/** {@code io.bihuan.clue.DeadlineMoved.v1}: the end of a running clock has moved 期限变动. */
record DeadlineMovedV1(
        String clueId,
        String clock,
        String unit,
        String cause,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        LocalDate dueBefore,
        LocalDate dueOn,
        Instant dueAt,
        Instant movedAt,
        int conflictRevision) {}
