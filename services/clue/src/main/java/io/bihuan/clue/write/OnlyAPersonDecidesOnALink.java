package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** A machine may propose that clues belong together, and decides nothing (F12; PIPL 24). */
record OnlyAPersonDecidesOnALink(Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return actor.actsAlone();
    }

    @Override
    public ErrorCode error() {
        return ClueError.LINK_NEEDS_A_PERSON;
    }
}
