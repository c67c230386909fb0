package io.bihuan.clue.write.addfacts;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note that the reporter added facts 补充情况; the tip that holds them has been received. Refused a second time
 * ({@code FACTS_ALREADY_ADDED}).
 *
 * @param dialogueId the dialogue
 * @param addedTipId the tip that holds them
 * @param actor who acts
 */
@SentBy(automations = "reporter")
public record AddFacts(@TargetAggregateIdentifier String dialogueId, String addedTipId, Actor actor) {}
