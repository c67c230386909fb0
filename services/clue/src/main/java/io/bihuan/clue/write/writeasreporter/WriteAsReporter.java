package io.bihuan.clue.write.writeasreporter;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The reporter writes 举报人来言. The text lies in the vault already.
 *
 * @param dialogueId the dialogue
 * @param messageId where the text lies in the vault
 * @param commitment salted hash of the text; the salt lies in the vault with it
 * @param actor who acts
 */
@SentBy(automations = "reporter")
public record WriteAsReporter(
        @TargetAggregateIdentifier String dialogueId, String messageId, String commitment, Actor actor) {}
