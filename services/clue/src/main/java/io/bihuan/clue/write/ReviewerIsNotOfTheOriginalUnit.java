package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Neither the unit that verified nor one below it reads its own conclusion again, nor decides on it (F18). */
record ReviewerIsNotOfTheOriginalUnit(String handlingUnit, String reviewerUnit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return chain.isInLine(handlingUnit, reviewerUnit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.REVIEWER_OF_ORIGINAL_UNIT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("handlingUnit", handlingUnit);
    }
}
