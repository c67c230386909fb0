package io.bihuan.clue.write.emergencyaccess;

import io.bihuan.clue.model.DangerToLife;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ask to read a tip because a life is in danger 申请紧急查阅 (B6). Refused if the reason names somebody ({@code REASON_NAMES_SOMEBODY}) or the
 * unit must keep out ({@code ACTING_UNIT_IN_CONFLICT}): a conflict is never broken.
 *
 * @param accessId the access, issued at the edge
 * @param tipId the tip
 * @param danger what threatens
 * @param reason why, in words
 * @param conflicts who must keep out of the matter
 * @param actor who asks
 */
@SentBy({Role.VERIFIER, Role.POLICE_CHIEF, Role.DESK_TRIAGER, Role.DESK_HEAD})
public record RequestEmergencyAccess(
        @TargetAggregateIdentifier String accessId,
        String tipId,
        DangerToLife danger,
        String reason,
        ConflictSet conflicts,
        Actor actor) {}
