package io.bihuan.clue.write.withdrawclarification;

import io.bihuan.clue.model.ClearingWithdrawal;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Give up a clearing 撤回澄清. Refused as groundless while the conclusion holds ({@code CONCLUSION_STILL_HOLDS}), to the accused unit and to
 * whoever must keep out.
 *
 * @param clarificationId the clearing
 * @param ground why
 * @param basisRef where that is indexed
 * @param stillFalse whether the conclusion that the accusation is false still holds
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record WithdrawClarification(
        @TargetAggregateIdentifier String clarificationId,
        ClearingWithdrawal ground,
        String basisRef,
        boolean stillFalse,
        ConflictSet conflicts,
        Actor actor) {}
