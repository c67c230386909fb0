package io.bihuan.clue.write.payreward;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note that a share was paid 兑付, to the code name and in the amount that were approved ({@code NOT_AS_APPROVED}), once
 * ({@code SHARE_ALREADY_PAID}) and in time ({@code COLLECTION_OVER}). Refused to whoever proposed or approved ({@code REWARD_PAID_BY_DECIDER}) and
 * to whoever must keep out.
 *
 * @param rewardId the claim
 * @param payee the code name
 * @param amount how much, in whole yuan
 * @param proofRef where the receipt is indexed
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy(Role.FINANCE_OFFICER)
public record PayReward(
        @TargetAggregateIdentifier String rewardId,
        String payee,
        long amount,
        String proofRef,
        ConflictSet conflicts,
        Actor actor) {}
