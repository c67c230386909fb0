package io.bihuan.clue.write.grantextension;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** No unit grants itself more time: one that stands above it does (F17). */
public record ExtensionComesFromAbove(String grantingUnit, String unit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return !chain.isAbove(grantingUnit, unit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.EXTENSION_NOT_FROM_ABOVE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", unit);
    }
}
