package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.time.LocalDate;
import java.util.Map;

/** A measure is looked at again on a day to come, within half a year [ASSUME] (F21). */
record AMeasureIsReviewedInTime(LocalDate reviewOn, LocalDate today) implements Rule {

    private static final int MOST_DAYS = 180;

    @Override
    public boolean isViolated() {
        return !reviewOn.isAfter(today) || reviewOn.isAfter(today.plusDays(MOST_DAYS));
    }

    @Override
    public ErrorCode error() {
        return ClueError.REVIEW_DAY_UNFIT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("mostDays", MOST_DAYS);
    }
}
