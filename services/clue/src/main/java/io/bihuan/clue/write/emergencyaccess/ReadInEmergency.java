package io.bihuan.clue.write.emergencyaccess;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Read a tip in an emergency 紧急查阅. Refused to all but the requester ({@code ONLY_THE_REQUESTER_SEES}), without the second officer or after four
 * hours ({@code EMERGENCY_ACCESS_NOT_OPEN}) and if a conflict came to light ({@code ACTING_UNIT_IN_CONFLICT}).
 *
 * @param accessId the access
 * @param conflicts who must keep out of the matter
 * @param actor who reads
 */
@SentBy({Role.VERIFIER, Role.POLICE_CHIEF, Role.DESK_TRIAGER, Role.DESK_HEAD})
public record ReadInEmergency(@TargetAggregateIdentifier String accessId, ConflictSet conflicts, Actor actor) {}
