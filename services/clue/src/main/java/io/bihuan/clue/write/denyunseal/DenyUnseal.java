package io.bihuan.clue.write.denyunseal;

import io.bihuan.clue.model.UnsealDenial;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Refuse an unsealing 不同意拆封. One refusal ends the request. Refused to the same officers as an approval.
 *
 * @param requestId the request
 * @param reason why
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy(Role.KEY_CUSTODIAN)
public record DenyUnseal(
        @TargetAggregateIdentifier String requestId, UnsealDenial reason, ConflictSet conflicts, Actor actor) {}
