package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * An organ passed the conclusion, and another one still has to 一道把关通过 (F10). The last gate is {@link ClueConcluded}.
 *
 * @param clueId the clue
 * @param passedBy the officer
 * @param unit for which unit
 * @param passedAt when
 */
@PersistedEvent(type = "clue.GatePassed", label = "把关通过,待另一机关把关")
public record GatePassed(String clueId, String passedBy, String unit, Instant passedAt)
        implements ClueEvent, ResponsibleAct {}
