package io.bihuan.assessment.integration.consumed;

import java.time.Instant;

/** What assessment needs to know of a clue that is verified again. */
record ClueReopenedMessage(String clueId, Instant reopenedAt) {}
