package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The vault has destroyed the key 密钥已销毁: identity and messages are unreadable for ever. This log and its chain stay as
 * they are.
 *
 * @param requestId the request
 * @param reporterRef the reference it belonged to
 * @param destroyedAt when
 */
@PersistedEvent(type = "clue.ReporterKeyDestroyed", label = "举报人密钥已销毁")
public record ReporterKeyDestroyed(String requestId, String reporterRef, Instant destroyedAt)
        implements KeyDestructionEvent {}
