package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Everything has come back: the loop is closed 已闭环 (F16, I8).
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param closedBy who closed it
 * @param closedAt when
 */
@PersistedEvent(type = "clue.ClueLoopClosed", label = "线索已闭环")
public record ClueLoopClosed(String clueId, String clueNo, String closedBy, Instant closedAt)
        implements ClueEvent, ResponsibleAct {}
