package io.bihuan.clue.write.setcontactpolicy;

import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Agree on how a reporter may be contacted 约定联系方式. Refused if it says too little or contradicts itself ({@code CONTACT_POLICY_INCOMPLETE}), and to who must keep out.
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param policy what was agreed
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record SetContactPolicy(
        @TargetAggregateIdentifier String protectionId,
        String tipId,
        ContactPolicy policy,
        ConflictSet conflicts,
        Actor actor) {}
