package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The handling unit returned the clue 已退回, once and within the window (F04, I12). Its running clocks end with it.
 *
 * @param clueId the clue
 * @param unit the unit that returned it
 * @param reasonCode a code of the return reasons
 * @param returnedAt when
 */
@PersistedEvent(type = "clue.ClueReturned", label = "线索已退回")
public record ClueReturned(String clueId, String unit, String reasonCode, Instant returnedAt)
        implements ClueEvent, ResponsibleAct {}
