package io.bihuan.casefile.integration.published;

import java.time.Instant;

/** A case is closed 案结. */
record CaseClosedV1(String caseId, String clueId, String outcome, Instant closedAt) {}
