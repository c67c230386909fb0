package io.bihuan.clue.write.disputeresult;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Dispute the result 提出异议 (F13). With new facts it is read again; without, the dissent is recorded and explained. Refused before
 * there is a result ({@code NO_RESULT_YET}), while it is read again ({@code ALREADY_DISPUTED}), and a second time without new facts
 * ({@code DISSENT_ALREADY_EXPLAINED}).
 *
 * @param dialogueId the dialogue
 * @param messageId where the text lies in the vault
 * @param commitment salted hash of the text; the salt lies in the vault with it
 * @param newFacts whether facts came with it that were not told before
 * @param resultThere whether the matter has been concluded
 * @param actor who acts
 */
@SentBy(automations = "reporter")
public record DisputeResult(
        @TargetAggregateIdentifier String dialogueId,
        String messageId,
        String commitment,
        boolean newFacts,
        boolean resultThere,
        Actor actor) {}
