package io.bihuan.supervision.integration.published;

import java.time.Instant;
import java.time.LocalDate;

/** A unit was urged 催办. */
record UrgeIssuedV1(String urgeId, String clueId, String clock, String unit, LocalDate answerDueOn, Instant issuedAt) {}
