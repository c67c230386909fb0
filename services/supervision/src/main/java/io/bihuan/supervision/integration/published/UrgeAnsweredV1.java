package io.bihuan.supervision.integration.published;

import java.time.Instant;

/** The urged unit answered. */
record UrgeAnsweredV1(String urgeId, String clueId, String unit, Instant answeredAt) {}
