package io.bihuan.clue.write.appealreward;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note that a reporter disagrees 申诉, so that it is proposed or declined again. Heard once ({@code REWARD_ALREADY_APPEALED}). Refused
 * to whoever must keep out.
 *
 * @param rewardId the claim
 * @param appealRef where the appeal is indexed
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record AppealReward(
        @TargetAggregateIdentifier String rewardId, String appealRef, ConflictSet conflicts, Actor actor) {}
