package io.bihuan.casefile.integration.consumed;

import java.time.Instant;

/** From which unit a clue was recalled. */
record ClueRecalledMessage(String clueId, String unit, Instant recalledAt) {}
