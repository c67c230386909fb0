package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The gate sent the conclusion back 责令重查 (F06, F10); its signatures and gates count no more.
 *
 * @param clueId the clue
 * @param reason a code of the shortcomings
 * @param orderedBy the officer
 * @param unit for which unit
 * @param orderedAt when
 */
@PersistedEvent(type = "clue.ReverificationOrdered", label = "责令重查")
public record ReverificationOrdered(String clueId, String reason, String orderedBy, String unit, Instant orderedAt)
        implements ClueEvent, ResponsibleAct {}
