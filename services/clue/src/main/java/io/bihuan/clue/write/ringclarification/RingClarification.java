package io.bihuan.clue.write.ringclarification;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The time to publish a clearing may be over. Never refused on a clearing that exists; does nothing if it is not.
 *
 * @param clarificationId the clearing
 * @param actor who acts
 */
@SentBy(automations = "clock-poller")
public record RingClarification(@TargetAggregateIdentifier String clarificationId, Actor actor) {}
