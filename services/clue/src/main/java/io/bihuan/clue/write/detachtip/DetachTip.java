package io.bihuan.clue.write.detachtip;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take a tip away from the clue a person attached it to 解除关联. Refused with {@code TIP_NOT_ATTACHED} if it belongs to none, and
 * with {@code CLUE_COMES_FROM_TIP} if that clue was registered from this very tip.
 *
 * @param tipId the tip
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record DetachTip(@TargetAggregateIdentifier String tipId, Actor actor) {}
