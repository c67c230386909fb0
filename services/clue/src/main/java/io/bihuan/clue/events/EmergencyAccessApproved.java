package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A second officer agreed, so the requester may read 已同意紧急查阅 (B6).
 *
 * @param accessId the access
 * @param approver the second officer
 * @param approverUnit that officer's unit
 * @param approvedAt when
 * @param closesAt when nobody may read any more
 */
@PersistedEvent(type = "clue.EmergencyAccessApproved", label = "已同意紧急查阅")
public record EmergencyAccessApproved(
        String accessId, String approver, String approverUnit, Instant approvedAt, Instant closesAt)
        implements EmergencyAccessEvent, ResponsibleAct {}
