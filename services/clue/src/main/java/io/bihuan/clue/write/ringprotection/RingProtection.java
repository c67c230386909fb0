package io.bihuan.clue.write.ringprotection;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The time to look at a measure again may be over. Never refused on a protection that exists; does nothing if it is not.
 *
 * @param protectionId the protection
 * @param measureId the measure
 * @param actor who acts
 */
@SentBy(automations = "clock-poller")
public record RingProtection(@TargetAggregateIdentifier String protectionId, String measureId, Actor actor) {}
