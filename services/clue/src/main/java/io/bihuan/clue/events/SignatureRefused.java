package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The holder of a slot refused to sign 拒签退回补查 (F07); the conclusion goes back to the verifiers, its signatures count no more.
 *
 * @param clueId the clue
 * @param slot which, from 1
 * @param post what the post of the slot was called at the time
 * @param reason a code of the shortcomings
 * @param refusedBy the officer
 * @param unit for which unit
 * @param refusedAt when
 */
@PersistedEvent(type = "clue.SignatureRefused", label = "拒绝签字,退回补查")
public record SignatureRefused(
        String clueId, int slot, String post, String reason, String refusedBy, String unit, Instant refusedAt)
        implements ClueEvent, ResponsibleAct {}
