package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * One of the two lines of a split clue has closed (I8).
 *
 * @param clueId the parent
 * @param line {@code CRIME} or {@code DISCIPLINE}
 * @param closedAt when
 */
@PersistedEvent(type = "clue.ClueLineClosed", label = "条线已闭环")
public record ClueLineClosed(String clueId, String line, Instant closedAt) implements ClueEvent {}
