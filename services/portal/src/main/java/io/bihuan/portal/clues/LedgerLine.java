package io.bihuan.portal.clues;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the ledger 台账 as the clue service gives it. */
record LedgerLine(
        String clueId,
        String clueNo,
        String status,
        @Nullable String divisionCode,
        @Nullable String grade,
        @Nullable String handlingUnit,
        @Nullable String clock,
        @Nullable LocalDate dueOn,
        @Nullable String light,
        boolean everBreached,
        @Nullable Instant registeredAt) {}
