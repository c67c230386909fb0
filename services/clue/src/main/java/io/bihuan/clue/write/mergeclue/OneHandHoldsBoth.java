package io.bihuan.clue.write.mergeclue;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;
import java.util.Map;

/** Who has both clues, or stands above who has them, decides that they are worked on together or apart (F12). */
public record OneHandHoldsBoth(String decider, List<String> custodians, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return !custodians.stream().allMatch(unit -> unit.equals(decider) || chain.isAbove(decider, unit));
    }

    @Override
    public ErrorCode error() {
        return ClueError.MERGED_BY_ONE_HAND;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("custodians", custodians);
    }
}
