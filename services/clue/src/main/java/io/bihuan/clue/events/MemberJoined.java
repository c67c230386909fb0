package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A member of the joint team signed the secrecy pledge 保密承诺 in person; from here on they see the clue (F11).
 *
 * @param clueId the clue
 * @param officer the member
 * @param unit the unit the member is named from
 * @param pledgeVersion the version of the text that was signed
 * @param pledgeHash its SHA-256, 64 small hexadecimal digits
 * @param joinedAt when
 */
@PersistedEvent(type = "clue.MemberJoined", label = "专班成员已签保密承诺")
public record MemberJoined(
        String clueId, String officer, String unit, int pledgeVersion, String pledgeHash, Instant joinedAt)
        implements ClueEvent {}
