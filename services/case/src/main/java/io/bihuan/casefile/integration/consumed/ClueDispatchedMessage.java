package io.bihuan.casefile.integration.consumed;

import java.time.Instant;

/** What the record of the assets of a clue needs to know of its dispatch. */
record ClueDispatchedMessage(String clueId, String clueNo, String divisionCode, Instant dispatchedAt) {}
