package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Collection;

/**
 * A grade is changed in the clue's chain of command: by a unit that has or had to do with it, or by one above such a unit (F05).
 *
 * @param actingUnit the unit that changes it
 * @param concerned the desk that registered it, the unit that has it, and the one that is asked to
 */
record OnlyTheChainGrades(String actingUnit, Collection<String> concerned, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return concerned.stream().noneMatch(unit -> unit.equals(actingUnit) || chain.isAbove(actingUnit, unit));
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_IN_THE_CHAIN;
    }
}
