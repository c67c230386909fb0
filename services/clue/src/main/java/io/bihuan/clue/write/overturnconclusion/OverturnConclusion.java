package io.bihuan.clue.write.overturnconclusion;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Overturn the conclusion 改变; the clue is then verified again. Refused as {@code UpholdConclusion}.
 *
 * @param reviewId the review
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy(Role.DESK_HEAD)
public record OverturnConclusion(@TargetAggregateIdentifier String reviewId, ConflictSet conflicts, Actor actor) {}
