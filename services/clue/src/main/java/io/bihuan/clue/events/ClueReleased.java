package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A clue that was worked on in this one goes its own way again 并入的线索已分离.
 *
 * @param clueId the clue
 * @param absorbedClueId the other
 * @param releasedAt when it was noted here
 */
@PersistedEvent(type = "clue.ClueReleased", label = "并入的线索已分离")
public record ClueReleased(String clueId, String absorbedClueId, Instant releasedAt) implements ClueEvent {}
