package io.bihuan.supervision.integration.published;

import java.time.Instant;
import java.time.LocalDate;

/** A case was put under listed supervision 挂牌. */
record CaseListedV1(String caseId, String listingUnit, String level, LocalDate dueOn, Instant listedAt) {}
