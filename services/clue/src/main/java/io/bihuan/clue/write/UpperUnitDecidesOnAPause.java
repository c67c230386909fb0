package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Whether a verification rests or goes on is decided by a unit above the one that verifies (domain §2.1, row 9). */
record UpperUnitDecidesOnAPause(String decidingUnit, String unit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return !chain.isAbove(decidingUnit, unit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.PAUSE_NOT_FROM_ABOVE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", unit);
    }
}
