package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * A conclusion was selected for an independent re-check 已抽取复核 (F18).
 *
 * @param reviewId the review
 * @param clueId the clue
 * @param clueNo its number
 * @param ground why it is read again
 * @param conclusion the sequence of the conclusion among the clue's events
 * @param kind the kind of conclusion
 * @param grade the grade of the clue
 * @param handlingUnit the unit that verified
 * @param authors the officers who had a part in the conclusion
 * @param selectedBy who selected it, an officer or a policy
 * @param selectedAt when
 */
@PersistedEvent(type = "clue.ReviewOpened", label = "结论已抽取复核")
public record ReviewOpened(
        String reviewId,
        String clueId,
        String clueNo,
        String ground,
        long conclusion,
        String kind,
        String grade,
        String handlingUnit,
        List<String> authors,
        String selectedBy,
        Instant selectedAt)
        implements ReviewEvent {}
