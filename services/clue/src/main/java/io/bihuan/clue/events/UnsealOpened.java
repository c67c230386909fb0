package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Two approved: the requester may look 已开启拆封, until it closes by itself.
 *
 * @param requestId the request
 * @param openedAt when the second approved
 * @param closesAt when nobody may look any more: four hours later
 */
@PersistedEvent(type = "clue.UnsealOpened", label = "已开启拆封")
public record UnsealOpened(String requestId, Instant openedAt, Instant closesAt) implements UnsealEvent {}
