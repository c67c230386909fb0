package io.bihuan.clue.write.declinetip;

import io.bihuan.clue.model.DeclineReason;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Decline a tip 不予受理. Not to accept what should be accepted is itself a breach of duty (AOCL 52), so it takes the head of a
 * desk and a second person. Refused with {@code SECOND_OFFICER_REQUIRED}, with {@code TIP_HAS_A_CLUE} if it belongs to a clue, and
 * with {@code TIP_ALREADY_SETTLED} if it was declined or referred before.
 *
 * @param tipId the tip
 * @param reason why
 * @param secondOfficer who reviews, another than the actor
 * @param actor who acts
 */
@SentBy(Role.DESK_HEAD)
public record DeclineTip(
        @TargetAggregateIdentifier String tipId, DeclineReason reason, String secondOfficer, Actor actor) {}
