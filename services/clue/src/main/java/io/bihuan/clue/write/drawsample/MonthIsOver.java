package io.bihuan.clue.write.drawsample;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;

/** A sample is drawn when its month and one day are over, so that nothing of the month comes after it (F18). */
public record MonthIsOver(YearMonth month, Instant now) implements Rule {

    @Override
    public boolean isViolated() {
        return now.isBefore(
                month.plusMonths(1).atDay(2).atStartOfDay(Deadline.ZONE).toInstant());
    }

    @Override
    public ErrorCode error() {
        return ClueError.MONTH_NOT_OVER;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("from", month.plusMonths(1).atDay(2).toString());
    }
}
