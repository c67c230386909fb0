package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The conclusion does not stand 改变: the clue is verified again.
 *
 * @param reviewId the review
 * @param clueId the clue
 * @param ground why it is read again
 * @param decidedBy the officer who decided
 * @param decidingUnit that officer's unit
 * @param decidedAt when
 */
@PersistedEvent(type = "clue.ConclusionOverturned", label = "复核改变结论")
public record ConclusionOverturned(
        String reviewId, String clueId, String ground, String decidedBy, String decidingUnit, Instant decidedAt)
        implements ReviewEvent, ResponsibleAct {}
