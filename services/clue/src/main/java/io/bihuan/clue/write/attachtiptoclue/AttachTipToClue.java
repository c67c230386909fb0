package io.bihuan.clue.write.attachtiptoclue;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Attach a tip to a clue 关联线索. Refused with {@code TIP_ALREADY_ATTACHED} if it belongs to that clue already, and with
 * {@code TIP_ATTACHED_ELSEWHERE} if it belongs to another.
 *
 * @param tipId the tip
 * @param clueId the clue
 * @param actor who attaches it
 */
@SentBy(automations = "policy")
public record AttachTipToClue(@TargetAggregateIdentifier String tipId, String clueId, Actor actor) {}
