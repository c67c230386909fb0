package io.bihuan.clue.write.approvereward;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Agree to the reward 批准奖励; with the second of two officers it is approved. Refused to whoever proposed
 * ({@code REWARD_APPROVED_BY_PROPOSER}), to the same officer twice ({@code REWARD_APPROVED_TWICE}), when the conclusion holds no more
 * ({@code NOTHING_TO_REWARD}), when the organisation has another reward ({@code ORGANISATION_REWARDED}), and as soon as anybody who took part
 * must keep out.
 *
 * @param rewardId the claim
 * @param stillProven whether the conclusion that it rests on still holds
 * @param rewardedElsewhere whether the organisation has another claim
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy(Role.DESK_HEAD)
public record ApproveReward(
        @TargetAggregateIdentifier String rewardId,
        boolean stillProven,
        boolean rewardedElsewhere,
        ConflictSet conflicts,
        Actor actor) {}
