package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * One of two approved 已同意销毁密钥.
 *
 * @param requestId the request
 * @param approver the officer
 * @param approverUnit that officer's unit
 * @param approvedAt when
 */
@PersistedEvent(type = "clue.KeyDestructionApproved", label = "已同意销毁密钥")
public record KeyDestructionApproved(String requestId, String approver, String approverUnit, Instant approvedAt)
        implements KeyDestructionEvent, ResponsibleAct {}
