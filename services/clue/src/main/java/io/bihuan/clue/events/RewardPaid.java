package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A share was paid to a code name 兑付; who stands behind it, nobody is told here.
 *
 * @param rewardId the claim
 * @param clueId the clue
 * @param payee the code name
 * @param amount how much, in whole yuan
 * @param proofRef where the receipt is indexed
 * @param complete whether it was the last share
 * @param paidBy the officer
 * @param paidAt when
 */
@PersistedEvent(type = "clue.RewardPaid", label = "奖金已兑付")
public record RewardPaid(
        String rewardId,
        String clueId,
        String payee,
        long amount,
        String proofRef,
        boolean complete,
        String paidBy,
        Instant paidAt)
        implements RewardEvent, ResponsibleAct {}
