package io.bihuan.clue.write.selectforreview;

import io.bihuan.clue.model.ReviewGround;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Select a conclusion for review 抽取复核. Policies do so for what is always or by lot read again, officers for any other
 * conclusion. Refused if it is selected already ({@code REVIEW_ALREADY_OPEN}), to officers who must keep out, and to the unit
 * that verified ({@code REVIEWER_OF_ORIGINAL_UNIT}).
 *
 * @param reviewId the review
 * @param conclusion what is read again
 * @param ground why
 * @param actor who acts
 */
@SentBy(
        value = {Role.DESK_HEAD, Role.ENFORCEMENT_SUPERVISOR},
        automations = "policy")
public record SelectForReview(
        @TargetAggregateIdentifier String reviewId, ConcludedClue conclusion, ReviewGround ground, Actor actor) {}
