package io.bihuan.clue.write.proposelink;

import io.bihuan.clue.model.CluePair;
import io.bihuan.clue.model.LinkMethod;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Propose that two clues belong together 拟关联; nothing follows from it. Refused if it is one clue ({@code LINK_TO_ITSELF}), or if it
 * was proposed or decided before ({@code LINK_ALREADY_KNOWN}).
 *
 * @param linkId the link between them
 * @param clues the two clues
 * @param method by what
 * @param score how alike, 0 to 100
 * @param conflicts who must keep out of one of them
 * @param actor who acts
 */
@SentBy(
        value = {Role.DESK_TRIAGER, Role.DESK_HEAD},
        automations = "policy")
public record ProposeLink(
        @TargetAggregateIdentifier String linkId,
        CluePair clues,
        LinkMethod method,
        int score,
        ConflictSet conflicts,
        Actor actor) {

    /** Of these two clues. */
    public ProposeLink(CluePair clues, LinkMethod method, int score, ConflictSet conflicts, Actor actor) {
        this(clues.linkId(), clues, method, score, conflicts, actor);
    }
}
