package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A superior unit named who signs in place of a holder who must keep out 指定代签人 (F07, F14).
 *
 * @param clueId the clue
 * @param slot which, from 1
 * @param substitute the officer who signs
 * @param ground a code of the grounds of recusal
 * @param designatedBy the officer who named them
 * @param unit for which unit
 * @param designatedAt when
 */
@PersistedEvent(type = "clue.SubstituteDesignated", label = "已指定代签人")
public record SubstituteDesignated(
        String clueId,
        int slot,
        String substitute,
        String ground,
        String designatedBy,
        String unit,
        Instant designatedAt)
        implements ClueEvent, ResponsibleAct {}
