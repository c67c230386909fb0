package io.bihuan.clue.write.approveclarification;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve the clearing 批准澄清, as was agreed to. Refused to the accused unit and to units below it ({@code ACCUSED_UNIT_DECIDES}), to
 * whoever proposed ({@code CLEARING_APPROVED_BY_PROPOSER}), to whoever must keep out, and when the conclusion holds no more
 * ({@code NOT_FALSE}).
 *
 * @param clarificationId the clearing
 * @param stillFalse whether the conclusion that the accusation is false still holds
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record ApproveClarification(
        @TargetAggregateIdentifier String clarificationId, boolean stillFalse, ConflictSet conflicts, Actor actor) {}
