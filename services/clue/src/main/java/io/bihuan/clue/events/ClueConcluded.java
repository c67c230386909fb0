package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Another organ passed the conclusion: the clue is concluded 已查结 (F10, F16).
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param kind the kind of conclusion
 * @param ladder the step of the ladder
 * @param handlingUnit the unit that verified
 * @param divisionCode the division in which the conduct lies
 * @param confirmedBy the officer who passed it
 * @param confirmingUnit that officer's unit
 * @param concludedAt when
 */
@PersistedEvent(type = "clue.ClueConcluded", label = "线索已查结")
public record ClueConcluded(
        String clueId,
        String clueNo,
        String kind,
        String ladder,
        String handlingUnit,
        String divisionCode,
        String confirmedBy,
        String confirmingUnit,
        Instant concludedAt)
        implements ClueEvent, ResponsibleAct {}
