package io.bihuan.clue.write.viewidentity;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Look at who reported 查看身份. Refused to all but the requester ({@code ONLY_THE_REQUESTER_SEES}), outside the four hours
 * ({@code UNSEAL_NOT_OPEN}) and if a conflict came to light ({@code ACTING_UNIT_IN_CONFLICT}).
 *
 * @param requestId the request
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.VERIFIER, Role.PROCURATOR, Role.DISCIPLINE_OFFICER})
public record ViewIdentity(@TargetAggregateIdentifier String requestId, ConflictSet conflicts, Actor actor) {}
