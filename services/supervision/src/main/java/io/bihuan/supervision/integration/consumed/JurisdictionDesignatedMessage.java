package io.bihuan.supervision.integration.consumed;

import io.bihuan.kernel.registry.Level;
import java.time.Instant;

/** What supervision needs to know of a designation: which police organ has the case now. */
record JurisdictionDesignatedMessage(String caseId, String unit, Level level, Instant designatedAt) {}
