package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reviewer gave an opinion 复核意见.
 *
 * @param reviewId the review
 * @param reviewer the officer who reads
 * @param opinion {@code UPHOLD} or {@code OVERTURN}
 * @param opinionRef where the opinion is indexed
 * @param givenAt when
 */
@PersistedEvent(type = "clue.ReviewOpinionGiven", label = "复核人已出具意见")
public record ReviewOpinionGiven(String reviewId, String reviewer, String opinion, String opinionRef, Instant givenAt)
        implements ReviewEvent, ResponsibleAct {}
