package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The clue has a lower grade 降级, by the level that had set the higher one, or one above (F05, I11).
 *
 * @param clueId the clue
 * @param from the grade it had
 * @param grade the grade it has now
 * @param basisRef index number of the decision
 * @param officer the officer who decided
 * @param gradedBy that officer's unit
 * @param loweredAt when
 */
@PersistedEvent(type = "clue.ClueLowered", label = "线索已降级")
public record ClueLowered(
        String clueId, String from, String grade, String basisRef, String officer, String gradedBy, Instant loweredAt)
        implements ClueEvent, ResponsibleAct {}
