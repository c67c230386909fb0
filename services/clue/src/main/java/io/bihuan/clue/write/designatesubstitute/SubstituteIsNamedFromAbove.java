package io.bihuan.clue.write.designatesubstitute;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** A chain does not choose its own substitutes: a unit above its head in the same line does (F07). */
public record SubstituteIsNamedFromAbove(String unit, String head, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return unit.equals(head) || !chain.isInLine(unit, head);
    }

    @Override
    public ErrorCode error() {
        return ClueError.SUBSTITUTE_FROM_ABOVE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("chainOf", head);
    }
}
