package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reward was proposed 拟奖 for a clue (F20). Who reported stays a token; of the tips there is nothing.
 *
 * @param rewardId the claim
 * @param clueId the clue
 * @param clueNo its number
 * @param conclusion the sequence of the conclusion among the clue's events
 * @param organisation the organisation that was found, as a token, or null
 * @param categories what was found
 * @param category the one whose band is the highest
 * @param contribution how much the report contributed
 * @param trigger what has happened to earn it
 * @param triggerRef where that is indexed
 * @param scheme the policy of the band
 * @param schemeVersion its version
 * @param lower the least of the band, in whole yuan
 * @param upper the most
 * @param amount how much in all
 * @param payees the code names of the reporters, in the order in which their reports took effect
 * @param amounts what each of them gets
 * @param proposedBy the officer
 * @param proposingUnit that officer's unit
 * @param proposedAt when
 */
@PersistedEvent(type = "clue.RewardProposed", label = "已提出奖励")
public record RewardProposed(
        String rewardId,
        String clueId,
        String clueNo,
        long conclusion,
        @Nullable String organisation,
        List<String> categories,
        String category,
        String contribution,
        String trigger,
        String triggerRef,
        String scheme,
        int schemeVersion,
        long lower,
        long upper,
        long amount,
        List<String> payees,
        List<Long> amounts,
        String proposedBy,
        String proposingUnit,
        Instant proposedAt)
        implements RewardEvent, ResponsibleAct {}
