package io.bihuan.assessment.integration.consumed;

import java.time.Instant;

/** What assessment needs to know of a feedback. */
record ResultFedBackMessage(String clueId, String outcome, Instant fedBackAt) {}
