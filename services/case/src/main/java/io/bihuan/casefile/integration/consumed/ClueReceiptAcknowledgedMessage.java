package io.bihuan.casefile.integration.consumed;

import java.time.Instant;

/** Which unit signed for a clue. */
record ClueReceiptAcknowledgedMessage(String clueId, String unit, Instant acknowledgedAt) {}
