package io.bihuan.clue.write.confirmlink;

import io.bihuan.clue.model.CluePair;
import io.bihuan.clue.model.LinkGround;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Find that two clues belong together 确认关联, whether that was proposed or not. Only a person does (PIPL 24,
 * {@code LINK_NEEDS_A_PERSON}). Refused if it is one clue ({@code LINK_TO_ITSELF}) or they are linked ({@code CLUES_ALREADY_LINKED}).
 *
 * @param linkId the link between them
 * @param clues the two clues
 * @param ground why
 * @param conflicts who must keep out of one of them
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record ConfirmLink(
        @TargetAggregateIdentifier String linkId,
        CluePair clues,
        LinkGround ground,
        ConflictSet conflicts,
        Actor actor) {

    /** Of these two clues. */
    public ConfirmLink(CluePair clues, LinkGround ground, ConflictSet conflicts, Actor actor) {
        this(clues.linkId(), clues, ground, conflicts, actor);
    }
}
