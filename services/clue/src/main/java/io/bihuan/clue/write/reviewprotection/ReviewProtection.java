package io.bihuan.clue.write.reviewprotection;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Look at a measure again and let it go on 复查保护措施. Refused if it is not in force ({@code MEASURE_NOT_IN_FORCE}), without another day of review within half a year ({@code REVIEW_DAY_UNFIT}), and to who must keep out.
 *
 * @param protectionId the protection
 * @param measureId the measure
 * @param basisRef where that is indexed
 * @param reviewOn the last day on which it is to be looked at the next time
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.POLICE_CHIEF})
public record ReviewProtection(
        @TargetAggregateIdentifier String protectionId,
        String measureId,
        String basisRef,
        LocalDate reviewOn,
        ConflictSet conflicts,
        Actor actor) {}
