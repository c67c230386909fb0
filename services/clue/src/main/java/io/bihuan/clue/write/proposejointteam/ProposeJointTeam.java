package io.bihuan.clue.write.proposejointteam;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Propose a joint team for a clue that has been open for long. Never refused on a clue that exists; does nothing if it has not, or if
 * a team was proposed or formed already.
 *
 * @param clueId the clue
 * @param actor who acts
 */
@SentBy(automations = "clock-poller")
public record ProposeJointTeam(@TargetAggregateIdentifier String clueId, Actor actor) {}
