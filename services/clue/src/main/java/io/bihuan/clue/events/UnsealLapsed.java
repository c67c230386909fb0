package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Not approved in time 拆封申请已失效.
 *
 * @param requestId the request
 * @param lapsedAt when
 */
@PersistedEvent(type = "clue.UnsealLapsed", label = "拆封申请已失效")
public record UnsealLapsed(String requestId, Instant lapsedAt) implements UnsealEvent {}
