package io.bihuan.clue.write.ringreward;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The time to collect may be over. Never refused on a claim that exists; does nothing if it is not.
 *
 * @param rewardId the claim
 * @param actor who acts
 */
@SentBy(automations = "clock-poller")
public record RingReward(@TargetAggregateIdentifier String rewardId, Actor actor) {}
