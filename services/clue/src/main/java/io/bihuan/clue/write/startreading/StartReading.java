package io.bihuan.clue.write.startreading;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Start reading 开始阅卷; who does is the reviewer. Refused to the unit that verified and to units below it
 * ({@code REVIEWER_OF_ORIGINAL_UNIT}), to officers with a part in the conclusion ({@code REVIEWED_BY_AUTHOR}), and to whoever must
 * keep out ({@code ACTING_UNIT_IN_CONFLICT}).
 *
 * @param reviewId the review
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.ENFORCEMENT_SUPERVISOR})
public record StartReading(@TargetAggregateIdentifier String reviewId, ConflictSet conflicts, Actor actor) {}
