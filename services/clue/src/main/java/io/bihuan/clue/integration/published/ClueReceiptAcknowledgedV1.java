package io.bihuan.clue.integration.published;

import java.time.Instant;

/** {@code io.bihuan.clue.ClueReceiptAcknowledged.v1}: the handling unit signed 已签收. */
record ClueReceiptAcknowledgedV1(String clueId, String unit, Instant acknowledgedAt) {}
