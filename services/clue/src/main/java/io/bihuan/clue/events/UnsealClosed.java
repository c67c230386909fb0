package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Nobody may look any more 拆封已关闭.
 *
 * @param requestId the request
 * @param reason {@code TIME} or {@code DONE}
 * @param closedBy the officer who was done, or the system
 * @param closedAt when
 */
@PersistedEvent(type = "clue.UnsealClosed", label = "拆封已关闭")
public record UnsealClosed(String requestId, String reason, String closedBy, Instant closedAt) implements UnsealEvent {}
