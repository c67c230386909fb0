package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ProtectionMeasure;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;

/** Identities are changed by decision of the Ministry of Public Security alone (AOCL 62). */
record OnlyTheMinistryChangesIdentities(ProtectionMeasure measure, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return measure.isForTheMinistry() && !(actor.agency().equals("POLICE") && actor.level() == Level.NATION);
    }

    @Override
    public ErrorCode error() {
        return ClueError.MINISTRY_DECIDES;
    }
}
