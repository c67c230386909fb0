package io.bihuan.clue.write.confirmrestoration;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Confirm that the effects are gone 确认影响消除. Refused to the accused unit and to whoever must keep out.
 *
 * @param clarificationId the clearing
 * @param confirmationRef where it is indexed
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record ConfirmRestoration(
        @TargetAggregateIdentifier String clarificationId,
        String confirmationRef,
        ConflictSet conflicts,
        Actor actor) {}
