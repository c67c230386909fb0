package io.bihuan.assessment.integration.consumed;

import java.time.Instant;

/** What assessment needs to know of a conclusion. */
record ClueConcludedMessage(String clueId, Instant concludedAt) {}
