package io.bihuan.clue.model;

import java.time.LocalDate;

/** Which bands hold where 举报奖励标准 (F20). */
@FunctionalInterface
public interface RewardSchemes {

    /** The bands of the unit's region on the day. */
    RewardScheme of(String unit, LocalDate day);
}
