package io.bihuan.clue.write.notereward;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note on a clue whether its reward is open or settled. Refused if it is noted already ({@code REWARD_ALREADY_NOTED}).
 *
 * @param clueId the clue
 * @param rewardId the claim
 * @param open whether it is open, or settled
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record NoteReward(@TargetAggregateIdentifier String clueId, String rewardId, boolean open, Actor actor) {}
