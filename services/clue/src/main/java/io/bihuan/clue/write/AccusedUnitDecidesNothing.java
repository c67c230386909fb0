package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The unit that was accused, and units below it, decide nothing about the clearing (F22). */
record AccusedUnitDecidesNothing(@Nullable String accusedUnit, String unit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return accusedUnit != null && chain.isInLine(accusedUnit, unit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.ACCUSED_UNIT_DECIDES;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("accusedUnit", String.valueOf(accusedUnit));
    }
}
