package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A measure was looked at again and goes on 继续保护.
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param measureId the measure
 * @param basisRef where that is indexed
 * @param reviewOn the last day on which it is to be looked at the next time
 * @param reviewBy the instant at which that day ends
 * @param reviewedBy the officer
 * @param reviewedAt when
 */
@PersistedEvent(type = "clue.ProtectionMeasureReviewed", label = "保护措施已复查")
public record ProtectionMeasureReviewed(
        String protectionId,
        String tipId,
        String measureId,
        String basisRef,
        LocalDate reviewOn,
        Instant reviewBy,
        String reviewedBy,
        Instant reviewedAt)
        implements ProtectionEvent {}
