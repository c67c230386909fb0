package io.bihuan.clue.write.emergencyaccess;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Agree to an emergency access 同意紧急查阅; opens it for four hours. Refused to the requester ({@code APPROVED_BY_REQUESTER}), in conflict
 * ({@code ACTING_UNIT_IN_CONFLICT}) and once approved or lapsed ({@code EMERGENCY_ACCESS_DECIDED}).
 *
 * @param accessId the access
 * @param conflicts who must keep out of the matter
 * @param actor the second officer
 */
@SentBy({Role.POLICE_CHIEF, Role.DESK_HEAD})
public record ApproveEmergencyAccess(
        @TargetAggregateIdentifier String accessId, ConflictSet conflicts, Actor actor) {}
