package io.bihuan.clue.integration.published;

import java.time.Instant;

/** {@code io.bihuan.clue.ClueRecalled.v1}: the clue was taken from a unit 收回. Why, it does not say. */
record ClueRecalledV1(String clueId, String unit, Instant recalledAt) {}
