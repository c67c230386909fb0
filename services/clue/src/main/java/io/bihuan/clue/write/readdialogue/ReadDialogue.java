package io.bihuan.clue.write.readdialogue;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Read the dialogue 查看对话. Refused to who must keep out ({@code ACTING_UNIT_IN_CONFLICT}).
 *
 * @param dialogueId the dialogue
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record ReadDialogue(@TargetAggregateIdentifier String dialogueId, ConflictSet conflicts, Actor actor) {}
