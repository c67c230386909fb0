package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The clue was taken from a unit that must keep out 已收回 (I3). Its running clocks end with it, and what that unit verified no
 * longer counts.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param unit the unit that had it
 * @param offeredUnit the lowest unit above that may have it, or the empty string if that unit's whole line must keep out
 * @param recalledAt when
 */
@PersistedEvent(type = "clue.ClueRecalled", label = "线索已收回")
public record ClueRecalled(String clueId, String clueNo, String unit, String offeredUnit, Instant recalledAt)
        implements ClueEvent {}
