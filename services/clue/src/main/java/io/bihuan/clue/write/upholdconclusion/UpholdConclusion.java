package io.bihuan.clue.write.upholdconclusion;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Uphold the conclusion 维持. Refused to the reviewer ({@code REVIEW_DECIDED_BY_REVIEWER}), and as {@code StartReading}.
 *
 * @param reviewId the review
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy(Role.DESK_HEAD)
public record UpholdConclusion(@TargetAggregateIdentifier String reviewId, ConflictSet conflicts, Actor actor) {}
