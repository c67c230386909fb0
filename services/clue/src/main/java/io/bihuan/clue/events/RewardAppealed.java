package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A reporter disagrees with the reward 申诉, so it is decided again, once.
 *
 * @param rewardId the claim
 * @param clueId the clue
 * @param appealRef where the appeal is indexed
 * @param recordedBy the officer
 * @param appealedAt when
 */
@PersistedEvent(type = "clue.RewardAppealed", label = "奖励申诉")
public record RewardAppealed(String rewardId, String clueId, String appealRef, String recordedBy, Instant appealedAt)
        implements RewardEvent {}
