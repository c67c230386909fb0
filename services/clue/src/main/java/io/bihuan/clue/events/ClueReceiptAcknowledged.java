package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The handling unit signed for the clue 已签收 (F04).
 *
 * @param clueId the clue
 * @param unit the handling unit
 * @param officer who signed
 * @param acknowledgedAt when
 */
@PersistedEvent(type = "clue.ClueReceiptAcknowledged", label = "线索已签收")
public record ClueReceiptAcknowledged(String clueId, String unit, String officer, Instant acknowledgedAt)
        implements ClueEvent, ResponsibleAct {}
