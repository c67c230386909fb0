package io.bihuan.supervision.integration.published;

import java.time.Instant;

/** The urged unit did not answer in time. */
record UrgeOverdueV1(String urgeId, String clueId, String unit, Instant answerDueAt, Instant overdueAt) {}
