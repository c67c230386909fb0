package io.bihuan.supervision.write.assignsponsor;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let a leader sponsor the case 确定包案领导 (F29).
 *
 * @param sponsor officer id
 * @param sponsorUnit the unit the leader serves in
 */
@SentBy(Role.DESK_HEAD)
public record AssignSponsor(
        @TargetAggregateIdentifier String listingId, String sponsor, String sponsorUnit, Actor actor) {}
