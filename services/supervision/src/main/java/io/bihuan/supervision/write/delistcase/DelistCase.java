package io.bihuan.supervision.write.delistcase;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.DelistingGround;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a case off the list 摘牌. */
@SentBy(Role.DESK_HEAD)
public record DelistCase(@TargetAggregateIdentifier String listingId, DelistingGround ground, Actor actor) {}
