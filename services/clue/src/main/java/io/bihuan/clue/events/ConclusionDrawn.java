package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * One conclusion was in the sample 被抽中.
 *
 * @param poolId the pool
 * @param reviewId the review that there will be if it is drawn
 * @param clueId the clue
 * @param conclusion the sequence of the conclusion among the clue's events
 * @param drawnAt when
 */
@PersistedEvent(type = "clue.ConclusionDrawn", label = "查否结论已被抽中")
public record ConclusionDrawn(String poolId, String reviewId, String clueId, long conclusion, Instant drawnAt)
        implements ReviewPoolEvent {}
