package io.bihuan.clue.write.closeloop;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Close the loop 闭环. Refused with {@code CLOSURE_BLOCKED} and the open items until everything has come back (I8);
 * below the level that assigned the clue, the acceptance of that level is one of them: it closes itself (I9). So is the feedback to reporters of clues that were
 * merged into it (F12).
 *
 * @param clueId the clue
 * @param mergedUntold whether reporters of merged clues were not told yet what came of it
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record CloseLoop(@TargetAggregateIdentifier String clueId, boolean mergedUntold, Actor actor)
        implements StepOfAnOfficer {

    /** Of a clue in which no other is worked on. */
    public CloseLoop(String clueId, Actor actor) {
        this(clueId, false, actor);
    }
}
