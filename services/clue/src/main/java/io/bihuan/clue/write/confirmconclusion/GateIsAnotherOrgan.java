package io.bihuan.clue.write.confirmconclusion;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Neither the unit that verified nor one below it passes the conclusion (F10). */
public record GateIsAnotherOrgan(String handlingUnit, String confirmingUnit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return chain.isInLine(handlingUnit, confirmingUnit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.GATE_BY_OTHER_ORGAN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("handlingUnit", handlingUnit);
    }
}
