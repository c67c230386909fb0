package io.bihuan.clue.write.ringclock;

import io.bihuan.kernel.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ring a clock: a rung of it may have been reached. Never refused on a clue that exists; does nothing if none was.
 *
 * @param clueId the clue
 * @param clockId which clock
 * @param actor who acts
 */
public record RingClock(@TargetAggregateIdentifier String clueId, String clockId, Actor actor) {}
