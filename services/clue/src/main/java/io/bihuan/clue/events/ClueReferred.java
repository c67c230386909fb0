package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Disorder was found and no organised crime: the clue was referred to the administrative channel 已移送行业治乱 (F23).
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param channel {@code INDUSTRY} or {@code PUBLIC_ORDER}
 * @param referredTo the unit it was referred to
 * @param referralRef index of the letter that went with it
 * @param referredBy the officer
 * @param referringUnit that officer's unit
 * @param referredAt when
 */
@PersistedEvent(type = "clue.ClueReferred", label = "线索已移送行业治乱")
public record ClueReferred(
        String clueId,
        String clueNo,
        String channel,
        String referredTo,
        String referralRef,
        String referredBy,
        String referringUnit,
        Instant referredAt)
        implements ClueEvent, ResponsibleAct {}
