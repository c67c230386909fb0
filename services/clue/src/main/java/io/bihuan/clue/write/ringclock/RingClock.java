package io.bihuan.clue.write.ringclock;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ring a clock: a rung of it may have been reached. Never refused on a clue that exists; does nothing if none was.
 *
 * @param clueId the clue
 * @param clockId which clock
 * @param actor who acts
 */
@SentBy(automations = "clock-poller")
public record RingClock(@TargetAggregateIdentifier String clueId, String clockId, Actor actor) {}
