package io.bihuan.clue.write.unlinkclues;

import io.bihuan.clue.model.CluePair;
import io.bihuan.clue.model.UnlinkReason;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take back that two clues belong together 解除关联. Refused if they are not linked ({@code LINK_UNKNOWN},
 * {@code LINK_WRONG_STATE}).
 *
 * @param linkId the link between them
 * @param clues the two clues
 * @param reason why
 * @param conflicts who must keep out of one of them
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record UnlinkClues(
        @TargetAggregateIdentifier String linkId,
        CluePair clues,
        UnlinkReason reason,
        ConflictSet conflicts,
        Actor actor) {

    /** Of these two clues. */
    public UnlinkClues(CluePair clues, UnlinkReason reason, ConflictSet conflicts, Actor actor) {
        this(clues.linkId(), clues, reason, conflicts, actor);
    }
}
