package io.bihuan.clue.write.counttips;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Count a tip that was attached to a clue, or detached from it; enough of them propose a joint team. Never refused on a clue that
 * exists; the tip it was registered from counts without being counted, and every other once.
 *
 * @param clueId the clue
 * @param tipId the tip
 * @param attached whether it belongs to the clue now
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record CountTip(@TargetAggregateIdentifier String clueId, String tipId, boolean attached, Actor actor) {}
