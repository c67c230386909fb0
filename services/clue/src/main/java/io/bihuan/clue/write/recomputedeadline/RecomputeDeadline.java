package io.bihuan.clue.write.recomputedeadline;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Count a running clock again by the working calendar of today. Never refused on a clue that exists; does nothing if that
 * calendar was used already, or if the clock's time is over.
 *
 * @param clueId the clue
 * @param clockId which clock
 * @param actor who acts
 */
@SentBy(automations = "calendar-watch")
public record RecomputeDeadline(@TargetAggregateIdentifier String clueId, String clockId, Actor actor) {}
