package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * One of two officers agreed to the reward 同意.
 *
 * @param rewardId the claim
 * @param endorsedBy the officer
 * @param endorsingUnit that officer's unit
 * @param endorsedAt when
 */
@PersistedEvent(type = "clue.RewardEndorsed", label = "奖励已同意")
public record RewardEndorsed(String rewardId, String endorsedBy, String endorsingUnit, Instant endorsedAt)
        implements RewardEvent, ResponsibleAct {}
