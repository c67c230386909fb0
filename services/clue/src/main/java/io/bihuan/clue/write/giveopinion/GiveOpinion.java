package io.bihuan.clue.write.giveopinion;

import io.bihuan.clue.model.ReviewOpinion;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Give the opinion 出具复核意见. Refused to anybody but the reviewer ({@code ONLY_THE_REVIEWER}), and as {@code StartReading}.
 *
 * @param reviewId the review
 * @param opinion whether it should stand
 * @param opinionRef where the opinion is indexed
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.ENFORCEMENT_SUPERVISOR})
public record GiveOpinion(
        @TargetAggregateIdentifier String reviewId,
        ReviewOpinion opinion,
        String opinionRef,
        ConflictSet conflicts,
        Actor actor) {}
