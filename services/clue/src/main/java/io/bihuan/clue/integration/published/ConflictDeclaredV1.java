package io.bihuan.clue.integration.published;

import java.time.Instant;
import java.util.List;

/**
 * {@code io.bihuan.clue.ConflictDeclared.v1}: who must keep out of a clue 回避, all of them each time. Why, it does not say; the
 * grounds stay here.
 */
record ConflictDeclaredV1(String clueId, int revision, List<String> units, List<String> officers, Instant declaredAt) {}
