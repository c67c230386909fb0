package io.bihuan.casefile.integration.consumed;

import java.time.Instant;

/** What a case needs to know of a clue that is verified again. */
record ClueReopenedMessage(String clueId, Instant reopenedAt) {}
