package io.bihuan.clue.write.proposereward;

import io.bihuan.clue.model.ContributionGrade;
import io.bihuan.clue.model.RewardCategory;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.clue.model.RewardTrigger;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Propose a reward 拟奖. Refused for a clue that was not proven ({@code NOTHING_TO_REWARD}), that has a reward already
 * ({@code REWARD_ALREADY_PROPOSED}), or whose organisation has one ({@code ORGANISATION_REWARDED}); before what the region rewards has happened
 * ({@code REWARD_TRIGGER_NOT_REACHED}); outside the highest band of what applies ({@code REWARD_BAND_UNKNOWN}, {@code REWARD_OUT_OF_BAND}); for
 * reporters who are excluded ({@code REPORTER_EXCLUDED}); for shares that are not the whole ({@code REWARD_SHARES_DIFFER}) or give the first
 * less than another ({@code FIRST_REPORTER_COMES_FIRST}); after an appeal, if it changes what was paid ({@code PAID_SHARE_CHANGED}); and to
 * whoever must keep out.
 *
 * @param rewardId the claim
 * @param conclusion how the clue was concluded
 * @param organisation the organisation that was found, as a token, or null
 * @param categories what was found; the highest band of these wins
 * @param contribution how much the report contributed
 * @param trigger what has happened to earn it
 * @param triggerRef where that is indexed
 * @param amount how much in all, in whole yuan
 * @param shares what each reporter gets, in the order in which their reports took effect
 * @param rewardedElsewhere whether the organisation has another claim
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record ProposeReward(
        @TargetAggregateIdentifier String rewardId,
        ConcludedClue conclusion,
        @Nullable String organisation,
        List<RewardCategory> categories,
        ContributionGrade contribution,
        RewardTrigger trigger,
        String triggerRef,
        long amount,
        List<RewardShare> shares,
        boolean rewardedElsewhere,
        Actor actor) {}
