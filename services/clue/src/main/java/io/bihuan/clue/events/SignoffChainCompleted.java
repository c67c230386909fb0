package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Every slot of the ladder is signed 审签完成 (F07); the conclusion goes to the gate.
 *
 * @param clueId the clue
 * @param textHash the text that all of them signed
 * @param completedAt when
 */
@PersistedEvent(type = "clue.SignoffChainCompleted", label = "逐级审签完成")
public record SignoffChainCompleted(String clueId, String textHash, Instant completedAt) implements ClueEvent {}
