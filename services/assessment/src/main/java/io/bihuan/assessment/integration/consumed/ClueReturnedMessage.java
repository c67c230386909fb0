package io.bihuan.assessment.integration.consumed;

import java.time.Instant;

/** What assessment needs to know of a return. */
record ClueReturnedMessage(String clueId, String unit, Instant returnedAt) {}
