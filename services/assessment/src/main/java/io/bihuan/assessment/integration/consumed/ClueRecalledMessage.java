package io.bihuan.assessment.integration.consumed;

import java.time.Instant;

/** What assessment needs to know of a recall. */
record ClueRecalledMessage(String clueId, String unit, Instant recalledAt) {}
