package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A line that had closed is worked on again, so that its parent is open, too (I8).
 *
 * @param clueId the parent
 * @param line {@code CRIME} or {@code DISCIPLINE}
 * @param reopenedAt when
 */
@PersistedEvent(type = "clue.ClueLineReopened", label = "条线已重启")
public record ClueLineReopened(String clueId, String line, Instant reopenedAt) implements ClueEvent {}
