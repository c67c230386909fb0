package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** A leak is closed by a unit that looks into it, or by one above (F21). */
record OnlyWhoLooksIntoALeakClosesIt(
        String unit, String handlingUnit, @Nullable String disciplineUnit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return !unit.equals(handlingUnit)
                && !unit.equals(disciplineUnit)
                && !chain.isAbove(unit, handlingUnit)
                && (disciplineUnit == null || !chain.isAbove(unit, disciplineUnit));
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_THE_LEAK_HANDLER;
    }
}
