package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Two approved: the key is to be destroyed now 已决定销毁密钥. There is no way back.
 *
 * @param requestId the request
 * @param reporterRef the reference into the vault
 * @param orderedAt when
 */
@PersistedEvent(type = "clue.KeyDestructionOrdered", label = "已决定销毁密钥")
public record KeyDestructionOrdered(String requestId, String reporterRef, Instant orderedAt)
        implements KeyDestructionEvent {}
