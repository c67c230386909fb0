package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clue was dispatched 已交办 over a screened route, with a due date (F04, I2).
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param handlingUnit the unit that must verify it
 * @param grade its grade
 * @param divisionCode the division in which the conduct lies
 * @param dispatchedBy the unit that dispatched it
 * @param dispatchedAt when
 * @param dueOn the due day the dispatcher set, in Asia/Shanghai
 */
@PersistedEvent(type = "clue.ClueDispatched", label = "线索已交办")
public record ClueDispatched(
        String clueId,
        String clueNo,
        String handlingUnit,
        String grade,
        String divisionCode,
        String dispatchedBy,
        Instant dispatchedAt,
        LocalDate dueOn)
        implements ClueEvent, ResponsibleAct {}
