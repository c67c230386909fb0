package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The discipline organ has disposed of its line 处置 (F09). With that the line is closed.
 *
 * @param clueId the line
 * @param clueNo its number
 * @param disposal how: filed, dealt with by letter or talk, or settled
 * @param officer who said so
 * @param unit that officer's unit
 * @param concludedAt when
 */
@PersistedEvent(type = "clue.DisciplineLineConcluded", label = "纪检条线已办结")
public record DisciplineLineConcluded(
        String clueId, String clueNo, String disposal, String officer, String unit, Instant concludedAt)
        implements ClueEvent, ResponsibleAct {}
