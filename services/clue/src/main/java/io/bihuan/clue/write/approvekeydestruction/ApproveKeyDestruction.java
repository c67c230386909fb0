package io.bihuan.clue.write.approvekeydestruction;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve the destruction of a key 同意销毁密钥; the second approval orders it. Refused like an approval of an unsealing.
 *
 * @param requestId the request
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy(Role.KEY_CUSTODIAN)
public record ApproveKeyDestruction(
        @TargetAggregateIdentifier String requestId, ConflictSet conflicts, Actor actor) {}
