package io.bihuan.clue.write.notifyreward;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note that the reporters were told 通知领奖, once after the approval and once more if the first notice was in vain. Refused to whoever
 * must keep out.
 *
 * @param rewardId the claim
 * @param noticeRef where the notice is indexed
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record NotifyReward(
        @TargetAggregateIdentifier String rewardId, String noticeRef, ConflictSet conflicts, Actor actor) {}
