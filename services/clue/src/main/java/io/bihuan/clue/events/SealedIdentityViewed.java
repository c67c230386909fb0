package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The requester looked 已查看身份; recorded before anything is shown.
 *
 * @param requestId the request
 * @param viewer the officer
 * @param viewedAt when
 */
@PersistedEvent(type = "clue.SealedIdentityViewed", label = "已查看举报人身份")
public record SealedIdentityViewed(String requestId, String viewer, Instant viewedAt) implements UnsealEvent {}
