package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The clue has a higher grade 提级 (F05). Clocks that start from here on are those of the new grade; what runs, runs on.
 *
 * @param clueId the clue
 * @param from the grade it had
 * @param grade the grade it has now
 * @param basisRef index number of the decision
 * @param officer the officer who decided
 * @param gradedBy that officer's unit
 * @param elevatedAt when
 */
@PersistedEvent(type = "clue.ClueElevated", label = "线索已提级")
public record ClueElevated(
        String clueId, String from, String grade, String basisRef, String officer, String gradedBy, Instant elevatedAt)
        implements ClueEvent, ResponsibleAct {}
