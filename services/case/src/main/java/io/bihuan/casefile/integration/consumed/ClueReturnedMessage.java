package io.bihuan.casefile.integration.consumed;

import java.time.Instant;

/** Which unit returned a clue. */
record ClueReturnedMessage(String clueId, String unit, Instant returnedAt) {}
