package io.bihuan.clue.integration.published;

import java.time.Instant;

/** {@code io.bihuan.clue.ClueReturned.v1}: the handling unit returned the clue 已退回. */
record ClueReturnedV1(String clueId, String unit, String reasonCode, Instant returnedAt) {}
