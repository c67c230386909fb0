package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The sender did not take the clue back 不予接回 (F04, I12); the unit keeps it.
 *
 * @param clueId the clue
 * @param unit the unit that keeps it
 * @param reasonCode why, a code
 * @param refusedBy the officer who refused
 * @param refusingUnit the unit that sent it
 * @param refusedAt when
 */
@PersistedEvent(type = "clue.ReturnRefused", label = "退回未被接受")
public record ReturnRefused(
        String clueId, String unit, String reasonCode, String refusedBy, String refusingUnit, Instant refusedAt)
        implements ClueEvent, ResponsibleAct {}
