package io.bihuan.clue.write.ringunseal;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The time of a request may be over. Never refused on a request that exists; does nothing if it is not.
 *
 * @param requestId the request
 * @param actor who acts
 */
@SentBy(automations = "clock-poller")
public record RingUnseal(@TargetAggregateIdentifier String requestId, Actor actor) {}
