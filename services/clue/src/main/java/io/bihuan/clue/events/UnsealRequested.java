package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Somebody asks to see who reported 已申请拆封 (F21). Says nothing of whether anybody is named.
 *
 * @param requestId the request
 * @param tipId the tip whose reporter is meant
 * @param reporterRef the reference into the vault
 * @param purpose a code of the purposes
 * @param reason why, in words; free of personal data
 * @param requester the officer who asks, and the only one who will see it
 * @param requesterUnit that officer's unit
 * @param requestedAt when
 * @param lapsesAt when the request ends unless two have approved
 */
@PersistedEvent(type = "clue.UnsealRequested", label = "已申请拆封举报人身份")
public record UnsealRequested(
        String requestId,
        String tipId,
        String reporterRef,
        String purpose,
        String reason,
        String requester,
        String requesterUnit,
        Instant requestedAt,
        Instant lapsesAt)
        implements UnsealEvent {}
