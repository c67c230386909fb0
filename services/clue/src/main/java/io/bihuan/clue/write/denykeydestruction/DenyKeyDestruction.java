package io.bihuan.clue.write.denykeydestruction;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Refuse the destruction of a key 不同意销毁密钥. One refusal ends the request.
 *
 * @param requestId the request
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy(Role.KEY_CUSTODIAN)
public record DenyKeyDestruction(@TargetAggregateIdentifier String requestId, ConflictSet conflicts, Actor actor) {}
