package io.bihuan.clue.write.applyprotection;

import io.bihuan.clue.model.ProtectionMeasure;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Apply a measure of protection 采取保护措施. Refused before the risk was assessed ({@code RISK_NOT_ASSESSED}); for items 3 to 5 carried out by others than the police ({@code PROTECTION_BY_POLICE}); for item 5 to others than the ministry ({@code MINISTRY_DECIDES}); without a day of review within half a year ({@code REVIEW_DAY_UNFIT}); in force already ({@code ALREADY_PROTECTED}); to who must keep out.
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param measureId the measure
 * @param measure which one
 * @param executingUnit the unit that carries it out
 * @param basisRef where the decision is indexed
 * @param reviewOn the last day on which it is to be looked at again
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.POLICE_CHIEF})
public record ApplyProtection(
        @TargetAggregateIdentifier String protectionId,
        String tipId,
        String measureId,
        ProtectionMeasure measure,
        String executingUnit,
        String basisRef,
        LocalDate reviewOn,
        ConflictSet conflicts,
        Actor actor) {}
