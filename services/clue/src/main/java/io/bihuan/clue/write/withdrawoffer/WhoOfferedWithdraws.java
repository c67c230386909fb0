package io.bihuan.clue.write.withdrawoffer;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** An offer is withdrawn by the unit that made it, or by one above (F04). */
public record WhoOfferedWithdraws(String offeredBy, String actingUnit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return !actingUnit.equals(offeredBy) && !chain.isAbove(actingUnit, offeredBy);
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_THE_OFFERER;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("offeredBy", offeredBy);
    }
}
