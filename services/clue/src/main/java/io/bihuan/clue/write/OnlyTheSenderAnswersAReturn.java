package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Whether a clue goes back is answered by the unit that sent it (F04, I12). */
record OnlyTheSenderAnswersAReturn(String sender, String actingUnit) implements Rule {

    @Override
    public boolean isViolated() {
        return !sender.equals(actingUnit);
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_THE_SENDER;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("sender", sender);
    }
}
