package io.bihuan.supervision.write.listcase;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.ListingGround;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put a case under listed supervision 挂牌督办. */
@SentBy(Role.DESK_HEAD)
public record ListCase(@TargetAggregateIdentifier String listingId, ListingGround ground, Actor actor) {}
