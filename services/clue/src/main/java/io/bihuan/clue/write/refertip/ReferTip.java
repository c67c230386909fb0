package io.bihuan.clue.write.refertip;

import io.bihuan.clue.model.Recipient;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Refer a tip to another organ 移转. Refused with {@code REFERENCE_NAMES_SOMEBODY} if the letter's index holds a number by which
 * a person can be found, with {@code TIP_HAS_A_CLUE} if it belongs to a clue, and with {@code TIP_ALREADY_SETTLED} if it was
 * declined or referred before.
 *
 * @param tipId the tip
 * @param recipient what kind of organ it goes to
 * @param transferRef index of the letter that goes with it
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record ReferTip(@TargetAggregateIdentifier String tipId, Recipient recipient, String transferRef, Actor actor) {}
