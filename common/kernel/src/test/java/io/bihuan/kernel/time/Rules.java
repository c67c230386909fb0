package io.bihuan.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Rules and instants made up for a test. */
final class Rules {

    private Rules() {}

    static DeadlineRule of(int amount, Unit unit, Roll roll, boolean custody) {
        return new DeadlineRule("R", 1, "试验期限", amount, unit, roll, custody, 0, "A", LocalDate.of(2018, 1, 1), null);
    }

    static DeadlineRule rolling(int amount, Unit unit) {
        return of(amount, unit, Roll.NEXT_WORKING_DAY, false);
    }

    /** An instant by its civil time in Asia/Shanghai. */
    static Instant at(String civil) {
        return LocalDateTime.parse(civil).atZone(Deadline.ZONE).toInstant();
    }
}
