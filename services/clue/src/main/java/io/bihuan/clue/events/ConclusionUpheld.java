package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The conclusion stands 维持.
 *
 * @param reviewId the review
 * @param clueId the clue
 * @param decidedBy the officer who decided
 * @param decidingUnit that officer's unit
 * @param decidedAt when
 */
@PersistedEvent(type = "clue.ConclusionUpheld", label = "复核维持结论")
public record ConclusionUpheld(String reviewId, String clueId, String decidedBy, String decidingUnit, Instant decidedAt)
        implements ReviewEvent, ResponsibleAct {}
