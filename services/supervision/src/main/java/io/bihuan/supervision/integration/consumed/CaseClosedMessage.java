package io.bihuan.supervision.integration.consumed;

import java.time.Instant;

/** What supervision needs to know of a closed case. */
record CaseClosedMessage(String caseId, String outcome, Instant closedAt) {}
