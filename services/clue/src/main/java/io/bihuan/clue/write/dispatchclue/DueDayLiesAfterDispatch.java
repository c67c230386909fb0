package io.bihuan.clue.write.dispatchclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dispatch without a due day is impossible, and the due day comes after the day of dispatch (F04, I2). */
public record DueDayLiesAfterDispatch(@Nullable LocalDate dueOn, LocalDate dispatchedOn) implements Rule {

    @Override
    public boolean isViolated() {
        return dueOn == null || !dueOn.isAfter(dispatchedOn);
    }

    @Override
    public ErrorCode error() {
        return ClueError.DUE_DATE_NOT_AFTER_DISPATCH;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("dispatchedOn", dispatchedOn);
    }
}
