package io.bihuan.clue.integration.published;

import java.time.Instant;

/** {@code io.bihuan.clue.ClueReopened.v1}: what was concluded holds no more 已重启核查. Why stays inside. */
record ClueReopenedV1(String clueId, String handlingUnit, Instant reopenedAt) {}
