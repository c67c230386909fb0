package io.bihuan.clue.write.liftprotection;

import io.bihuan.clue.model.LiftReason;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lift a measure of protection 解除保护措施. Refused if it is not in force ({@code MEASURE_NOT_IN_FORCE}), to who applied it ({@code LIFTED_BY_APPLIER}), while a suspected leak is not assessed ({@code RISK_TO_BE_ASSESSED}), for item 5 to others than the ministry ({@code MINISTRY_DECIDES}), and to who must keep out.
 *
 * @param protectionId the protection
 * @param measureId the measure
 * @param reason why
 * @param basisRef where the decision is indexed
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.POLICE_CHIEF})
public record LiftProtection(
        @TargetAggregateIdentifier String protectionId,
        String measureId,
        LiftReason reason,
        String basisRef,
        ConflictSet conflicts,
        Actor actor) {}
