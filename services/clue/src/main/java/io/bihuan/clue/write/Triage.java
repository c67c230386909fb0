package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.write.dispatchclue.DueDayLiesAfterDispatch;
import io.bihuan.clue.write.dispatchclue.HandlingUnitIsNotInConflict;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What triage 研判 decided for the rest of a clue's life: its grade, and who must keep out 回避 (F05, F14). */
record Triage(ClueGrade grade, List<String> conflictUnits) {

    /** Screens a route (I2): who sends, to whom, and until when. */
    void screen(Actor sender, String handlingUnit, @Nullable LocalDate dueOn, ChainOfCommand chain) {
        Rule.verify(
                new DueDayLiesAfterDispatch(dueOn, chain.on()),
                new WhoIsInConflictKeepsOut(sender.unit(), conflictUnits, chain),
                new HandlingUnitIsNotInConflict(handlingUnit, conflictUnits, chain));
    }

    /** Lets nobody act who must keep out. */
    void keepOut(Actor actor, ChainOfCommand chain) {
        Rule.verify(new WhoIsInConflictKeepsOut(actor.unit(), conflictUnits, chain));
    }
}
