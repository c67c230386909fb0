package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A measure of protection is in force 已采取保护措施 (AOCL 61).
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param measureId the measure
 * @param measure a code of the measures
 * @param item which item of AOCL 61(1), 1 to 6
 * @param executingUnit the unit that carries it out
 * @param basisRef where the decision is indexed
 * @param reviewOn the last day on which it is to be looked at again
 * @param reviewBy the instant at which that day ends
 * @param appliedBy the officer who decided it
 * @param applyingUnit that officer's unit
 * @param appliedAt when
 */
@PersistedEvent(type = "clue.ProtectionMeasureApplied", label = "已采取保护措施")
public record ProtectionMeasureApplied(
        String protectionId,
        String tipId,
        String measureId,
        String measure,
        int item,
        String executingUnit,
        String basisRef,
        LocalDate reviewOn,
        Instant reviewBy,
        String appliedBy,
        String applyingUnit,
        Instant appliedAt)
        implements ProtectionEvent {}
