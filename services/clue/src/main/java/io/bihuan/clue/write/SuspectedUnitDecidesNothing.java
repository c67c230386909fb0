package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** The unit that a leak may have come from, and units below it, decide nothing about it (F21). */
record SuspectedUnitDecidesNothing(@Nullable String suspectedUnit, String unit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return suspectedUnit != null && chain.isInLine(suspectedUnit, unit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.SUSPECTED_UNIT_DECIDES;
    }
}
