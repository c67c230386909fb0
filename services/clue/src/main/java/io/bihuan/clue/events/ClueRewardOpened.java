package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A reward for this clue is being decided or paid 奖励未决; until it is settled, the loop stays open (F16, F20).
 *
 * @param clueId the clue
 * @param rewardId the claim
 * @param openedAt when that was noted
 */
@PersistedEvent(type = "clue.ClueRewardOpened", label = "举报奖励待办结")
public record ClueRewardOpened(String clueId, String rewardId, Instant openedAt) implements ClueEvent {}
