package io.bihuan.clue.integration.published;

import java.time.Instant;

/** {@code io.bihuan.clue.ClueLoopClosed.v1}: everything has come back 已闭环. */
record ClueLoopClosedV1(String clueId, String clueNo, Instant closedAt) {}
