package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Somebody asks to read a tip because a life is in danger 已申请紧急查阅 (B6). From this moment on auditors and everybody above the requester see it.
 *
 * @param accessId the access
 * @param tipId the tip
 * @param danger a code of what threatens
 * @param reason why, in words; free of personal data
 * @param requester the officer who asks, and the only one who will read
 * @param requesterUnit that officer's unit
 * @param superiorUnit the unit above it that hears of it; empty if there is none
 * @param requestedAt when
 * @param lapsesAt when it ends unless a second officer approves
 */
@PersistedEvent(type = "clue.EmergencyAccessRequested", label = "已申请紧急查阅")
public record EmergencyAccessRequested(
        String accessId,
        String tipId,
        String danger,
        String reason,
        String requester,
        String requesterUnit,
        String superiorUnit,
        Instant requestedAt,
        Instant lapsesAt)
        implements EmergencyAccessEvent {}
