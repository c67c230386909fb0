package io.bihuan.supervision.write.releasesponsor;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.ReleaseGround;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Release the sponsor of the case 解除包案 (F29). */
@SentBy(Role.DESK_HEAD)
public record ReleaseSponsor(@TargetAggregateIdentifier String listingId, ReleaseGround ground, Actor actor) {}
