package io.bihuan.clue.write.declinereward;

import io.bihuan.clue.model.RewardDenial;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Give no reward 不予奖励. Refused to whoever proposed ({@code REWARD_APPROVED_BY_PROPOSER}) and to whoever must keep out.
 *
 * @param rewardId the claim
 * @param ground why
 * @param basisRef where that is indexed
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy(Role.DESK_HEAD)
public record DeclineReward(
        @TargetAggregateIdentifier String rewardId,
        RewardDenial ground,
        String basisRef,
        ConflictSet conflicts,
        Actor actor) {}
