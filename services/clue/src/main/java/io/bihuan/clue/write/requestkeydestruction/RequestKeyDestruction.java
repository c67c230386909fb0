package io.bihuan.clue.write.requestkeydestruction;

import io.bihuan.clue.model.DestructionGround;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ask to destroy a reporter's key 申请销毁密钥. Refused if the unit must keep out ({@code ACTING_UNIT_IN_CONFLICT}).
 *
 * @param requestId the request
 * @param tipId the tip whose reporter is meant
 * @param reporterRef the reference into the vault
 * @param ground on what ground
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record RequestKeyDestruction(
        @TargetAggregateIdentifier String requestId,
        String tipId,
        String reporterRef,
        DestructionGround ground,
        ConflictSet conflicts,
        Actor actor) {}
