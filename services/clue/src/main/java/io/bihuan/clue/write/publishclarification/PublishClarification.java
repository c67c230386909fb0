package io.bihuan.clue.write.publishclarification;

import io.bihuan.clue.model.ClearingAudience;
import io.bihuan.clue.model.ClearingForm;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Publish the clearing 公开澄清. Refused in another form or to another audience than was agreed to ({@code NOT_AS_CONSENTED}), when the
 * conclusion holds no more ({@code NOT_FALSE}), to the accused unit and to whoever must keep out.
 *
 * @param clarificationId the clearing
 * @param form how it was made known
 * @param audience to whom
 * @param publicationRef where the publication is indexed
 * @param stillFalse whether the conclusion that the accusation is false still holds
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record PublishClarification(
        @TargetAggregateIdentifier String clarificationId,
        ClearingForm form,
        ClearingAudience audience,
        String publicationRef,
        boolean stillFalse,
        ConflictSet conflicts,
        Actor actor) {}
