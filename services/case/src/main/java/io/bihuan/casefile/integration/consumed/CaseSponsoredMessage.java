package io.bihuan.casefile.integration.consumed;

import java.time.Instant;
import java.util.List;

/** Who sponsors a case, all of them; none once they are released. */
record CaseSponsoredMessage(String caseId, List<String> sponsors, Instant changedAt) {}
