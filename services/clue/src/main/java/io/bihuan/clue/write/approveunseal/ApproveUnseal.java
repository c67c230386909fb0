package io.bihuan.clue.write.approveunseal;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve an unsealing 同意拆封; the second approval opens it for four hours. Refused to the requester
 * ({@code APPROVED_BY_REQUESTER}), a second time ({@code APPROVED_TWICE}), to the first approver's unit ({@code APPROVERS_OF_ONE_UNIT}), in conflict
 * ({@code ACTING_UNIT_IN_CONFLICT}) and once decided or lapsed ({@code VAULT_REQUEST_DECIDED}).
 *
 * @param requestId the request
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy(Role.KEY_CUSTODIAN)
public record ApproveUnseal(@TargetAggregateIdentifier String requestId, ConflictSet conflicts, Actor actor) {}
