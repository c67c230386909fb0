package io.bihuan.clue.write.splitclue;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** What is said of an official goes to a unit of the discipline organ (F09). */
public record DisciplineGoesToTheDisciplineOrgan(String unit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return !chain.units().byId(unit, chain.on()).agency().equals("DISCIPLINE");
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_A_DISCIPLINE_UNIT;
    }
}
