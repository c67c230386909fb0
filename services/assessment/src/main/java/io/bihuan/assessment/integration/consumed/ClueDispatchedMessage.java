package io.bihuan.assessment.integration.consumed;

import java.time.Instant;

/** What assessment needs to know of a dispatch. */
record ClueDispatchedMessage(String clueId, String handlingUnit, Instant dispatchedAt) {}
