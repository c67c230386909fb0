package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Somebody asks to destroy a reporter's key 已申请销毁密钥 (S18).
 *
 * @param requestId the request
 * @param tipId the tip whose reporter is meant
 * @param reporterRef the reference into the vault
 * @param ground a code of the grounds
 * @param requester the officer who asks
 * @param requesterUnit that officer's unit
 * @param requestedAt when
 */
@PersistedEvent(type = "clue.KeyDestructionRequested", label = "已申请销毁举报人密钥")
public record KeyDestructionRequested(
        String requestId,
        String tipId,
        String reporterRef,
        String ground,
        String requester,
        String requesterUnit,
        Instant requestedAt)
        implements KeyDestructionEvent {}
