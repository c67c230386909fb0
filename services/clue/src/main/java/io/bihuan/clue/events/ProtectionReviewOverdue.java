package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Nobody looked at a measure again in time 逾期未复查; the measure stays in force.
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param measureId the measure
 * @param reviewOn the day by which it should have been
 * @param overdueAt when it was noticed
 */
@PersistedEvent(type = "clue.ProtectionReviewOverdue", label = "保护措施逾期未复查")
public record ProtectionReviewOverdue(
        String protectionId, String tipId, String measureId, LocalDate reviewOn, Instant overdueAt)
        implements ProtectionEvent {}
