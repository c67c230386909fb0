package io.bihuan.clue.write.closeunseal;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * End an unsealing before its time 关闭拆封. Refused to all but the requester, and unless it is open.
 *
 * @param requestId the request
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.VERIFIER, Role.PROCURATOR, Role.DISCIPLINE_OFFICER})
public record CloseUnseal(@TargetAggregateIdentifier String requestId, Actor actor) {}
