package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Somebody is no member of the joint team any more, signed or not; from here on they see nothing of the clue by it (F11).
 *
 * @param clueId the clue
 * @param officer who it is
 * @param unit the unit they were named from
 * @param ground why, a code: {@code LEFT}, {@code CONFLICT} or a reason for the removal
 * @param decidedBy the officer by whose decision
 * @param leftAt when
 */
@PersistedEvent(type = "clue.MemberLeft", label = "专班成员已退出")
public record MemberLeft(String clueId, String officer, String unit, String ground, String decidedBy, Instant leftAt)
        implements ClueEvent, ResponsibleAct {}
