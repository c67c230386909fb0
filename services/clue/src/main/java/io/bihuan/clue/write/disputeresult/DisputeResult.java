package io.bihuan.clue.write.disputeresult;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Dispute the result 提出异议. Refused before there is one ({@code NO_RESULT_YET}) and a second time
 * ({@code ALREADY_DISPUTED}).
 *
 * @param dialogueId the dialogue
 * @param messageId where the text lies in the vault
 * @param commitment salted hash of the text; the salt lies in the vault with it
 * @param resultThere whether the matter has been concluded
 * @param actor who acts
 */
@SentBy(automations = "reporter")
public record DisputeResult(
        @TargetAggregateIdentifier String dialogueId,
        String messageId,
        String commitment,
        boolean resultThere,
        Actor actor) {}
