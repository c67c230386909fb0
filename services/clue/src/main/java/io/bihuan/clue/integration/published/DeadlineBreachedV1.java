package io.bihuan.clue.integration.published;

import java.time.Instant;

/** {@code io.bihuan.clue.DeadlineBreached.v1}: a limit ended without its act 超期. */
record DeadlineBreachedV1(
        String clueId,
        String clueNo,
        String clock,
        String unit,
        String ruleId,
        Instant dueAt,
        Instant breachedAt,
        int conflictRevision) {}
