package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A negative conclusion of an ordinary clue may be drawn for a re-check 列入抽样范围 (F18).
 *
 * @param poolId the pool
 * @param unit the unit whose conclusions they are
 * @param month the month in which they were reached, for example {@code 2024-10}
 * @param reviewId the review that there will be if it is drawn
 * @param clueId the clue
 * @param conclusion the sequence of the conclusion among the clue's events
 * @param pooledAt when
 */
@PersistedEvent(type = "clue.ConclusionPooled", label = "查否结论已列入抽样范围")
public record ConclusionPooled(
        String poolId, String unit, String month, String reviewId, String clueId, long conclusion, Instant pooledAt)
        implements ReviewPoolEvent {}
