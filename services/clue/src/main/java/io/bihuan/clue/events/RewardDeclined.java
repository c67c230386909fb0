package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * There is no reward 不予奖励.
 *
 * @param rewardId the claim
 * @param clueId the clue
 * @param ground why
 * @param basisRef where that is indexed
 * @param declinedBy the officer
 * @param decliningUnit that officer's unit
 * @param declinedAt when
 */
@PersistedEvent(type = "clue.RewardDeclined", label = "不予奖励")
public record RewardDeclined(
        String rewardId,
        String clueId,
        String ground,
        String basisRef,
        String declinedBy,
        String decliningUnit,
        Instant declinedAt)
        implements RewardEvent, ResponsibleAct {}
