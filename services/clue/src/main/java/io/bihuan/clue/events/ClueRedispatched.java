package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A returned or disputed clue was dispatched again 改派、裁定 (F04, I12). Clocks of the earlier unit end with it.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param handlingUnit the unit that must verify it now
 * @param previousUnit the unit that had it before
 * @param grade its grade
 * @param divisionCode the division in which the conduct lies
 * @param decidedBy the unit that decided
 * @param dispute whether a common superior decided a dispute
 * @param dispatchedAt when
 * @param dueOn the due day it set, in Asia/Shanghai
 */
@PersistedEvent(type = "clue.ClueRedispatched", label = "线索已改派")
public record ClueRedispatched(
        String clueId,
        String clueNo,
        String handlingUnit,
        String previousUnit,
        String grade,
        String divisionCode,
        String decidedBy,
        boolean dispute,
        Instant dispatchedAt,
        LocalDate dueOn)
        implements ClueEvent, ResponsibleAct {}
