package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * One of two approved 已同意拆封.
 *
 * @param requestId the request
 * @param approver the officer
 * @param approverUnit that officer's unit
 * @param approvedAt when
 */
@PersistedEvent(type = "clue.UnsealApproved", label = "已同意拆封")
public record UnsealApproved(String requestId, String approver, String approverUnit, Instant approvedAt)
        implements UnsealEvent, ResponsibleAct {}
