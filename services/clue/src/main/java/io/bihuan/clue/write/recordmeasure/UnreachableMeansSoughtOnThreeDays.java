package io.bihuan.clue.write.recordmeasure;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.InterviewWaiver;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reporter is unreachable after three attempts on three different days since the dispatch, each of them recorded (F08; three is
 * an assumption).
 *
 * @param attempts the days, in Shanghai, on which an attempt was made
 */
public record UnreachableMeansSoughtOnThreeDays(@Nullable InterviewWaiver waiver, Set<LocalDate> attempts)
        implements Rule {

    private static final int DAYS = 3;

    @Override
    public boolean isViolated() {
        return waiver == InterviewWaiver.UNREACHABLE && attempts.size() < DAYS;
    }

    @Override
    public ErrorCode error() {
        return ClueError.REPORTER_NOT_SOUGHT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("days", attempts.size(), "needed", DAYS);
    }
}
