package io.bihuan.clue.write.rejectlink;

import io.bihuan.clue.model.CluePair;
import io.bihuan.clue.model.LinkRejection;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Find that two clues do not belong together 不予关联. Refused if it was never proposed ({@code LINK_UNKNOWN}) or is decided
 * ({@code LINK_WRONG_STATE}).
 *
 * @param linkId the link between them
 * @param clues the two clues
 * @param reason why
 * @param conflicts who must keep out of one of them
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record RejectLink(
        @TargetAggregateIdentifier String linkId,
        CluePair clues,
        LinkRejection reason,
        ConflictSet conflicts,
        Actor actor) {

    /** Of these two clues. */
    public RejectLink(CluePair clues, LinkRejection reason, ConflictSet conflicts, Actor actor) {
        this(clues.linkId(), clues, reason, conflicts, actor);
    }
}
