package io.bihuan.supervision.integration.published;

import java.time.Instant;

/** A case was taken off the list 摘牌. */
record CaseDelistedV1(String caseId, String listingUnit, String level, Instant delistedAt) {}
