package io.bihuan.clue.write.lowerclue;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import java.util.List;
import java.util.Map;

/**
 * A grade is taken back at the level that set it, or above (F05, I11).
 *
 * @param level the level that lowers
 * @param setters the units that set what would be taken back, the last one first
 */
public record WhoSetAGradeTakesItBack(Level level, List<String> setters, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return setters.stream().anyMatch(this::standsAbove);
    }

    private boolean standsAbove(String setter) {
        return !level.isAtLeast(chain.units().byId(setter, chain.on()).level());
    }

    @Override
    public ErrorCode error() {
        return ClueError.GRADE_SET_ABOVE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "gradedBy",
                setters.stream().filter(this::standsAbove).findFirst().orElse(""));
    }
}
