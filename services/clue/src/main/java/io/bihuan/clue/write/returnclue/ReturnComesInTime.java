package io.bihuan.clue.write.returnclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.util.Map;

/** A unit that holds itself not competent says so within five working days of dispatch (T05). */
public record ReturnComesInTime(Deadline window, Instant now) implements Rule {

    @Override
    public boolean isViolated() {
        return !window.isMetAt(now);
    }

    @Override
    public ErrorCode error() {
        return ClueError.LATE_RETURN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("windowEndedOn", window.dueOn());
    }
}
