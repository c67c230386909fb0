package io.bihuan.supervision.integration.published;

import java.time.Instant;
import java.util.List;

/** Who sponsors a case 领导包案, all of them. */
record CaseSponsoredV1(String caseId, List<String> sponsors, Instant changedAt) {}
