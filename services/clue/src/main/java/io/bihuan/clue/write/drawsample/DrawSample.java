package io.bihuan.clue.write.drawsample;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Draw the sample of a unit and month 抽样. Refused while the month, and the day after it, are not over
 * ({@code MONTH_NOT_OVER}), a second time ({@code SAMPLE_ALREADY_DRAWN}), and to the unit whose conclusions they are
 * ({@code REVIEWER_OF_ORIGINAL_UNIT}).
 *
 * @param poolId the pool
 * @param seed from which the sample follows; made at the edge, never by whoever draws
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.ENFORCEMENT_SUPERVISOR})
public record DrawSample(@TargetAggregateIdentifier String poolId, String seed, Actor actor) {}
