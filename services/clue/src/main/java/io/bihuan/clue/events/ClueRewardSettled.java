package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reward for this clue was paid, declined or forfeited 奖励已决 (F16, F20).
 *
 * @param clueId the clue
 * @param rewardId the claim
 * @param settledAt when that was noted
 */
@PersistedEvent(type = "clue.ClueRewardSettled", label = "举报奖励已办结")
public record ClueRewardSettled(String clueId, String rewardId, Instant settledAt) implements ClueEvent {}
