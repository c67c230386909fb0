package io.bihuan.clue.write.replytoreporter;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Write to the reporter 回复举报人. Refused to who must keep out ({@code ACTING_UNIT_IN_CONFLICT}).
 *
 * @param dialogueId the dialogue
 * @param messageId where the text lies in the vault
 * @param commitment salted hash of the text; the salt lies in the vault with it
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record ReplyToReporter(
        @TargetAggregateIdentifier String dialogueId,
        String messageId,
        String commitment,
        ConflictSet conflicts,
        Actor actor) {}
