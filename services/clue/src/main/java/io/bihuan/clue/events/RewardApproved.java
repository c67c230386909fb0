package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * Both have agreed, so the reward is approved 已批 as it was proposed; this is what may be paid.
 *
 * @param rewardId the claim
 * @param clueId the clue
 * @param payees the code names of the reporters
 * @param amounts what each of them gets, in whole yuan
 * @param approvedAt when
 */
@PersistedEvent(type = "clue.RewardApproved", label = "奖励已批准")
public record RewardApproved(
        String rewardId, String clueId, List<String> payees, List<Long> amounts, Instant approvedAt)
        implements RewardEvent, ResponsibleAct {}
