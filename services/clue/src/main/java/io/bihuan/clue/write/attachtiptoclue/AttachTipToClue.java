package io.bihuan.clue.write.attachtiptoclue;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Attach a tip to a clue 关联线索: to the one registered from it, by itself, or to another by decision of a person. Refused with {@code TIP_ALREADY_ATTACHED} if it belongs to that clue already, and with
 * {@code TIP_ATTACHED_ELSEWHERE} if it belongs to another.
 *
 * @param tipId the tip
 * @param clueId the clue
 * @param actor who attaches it
 */
@SentBy(
        value = {Role.DESK_TRIAGER, Role.DESK_HEAD},
        automations = "policy")
public record AttachTipToClue(@TargetAggregateIdentifier String tipId, String clueId, Actor actor) {}
