package io.bihuan.clue.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For which part of the working rhythm 工作节奏 a work list is made (F56); supervision has the rhythm itself. */
public enum WorkRhythm {
    /** 日梳理. */
    DAILY,
    /** 周研判; weeks begin on Monday. */
    WEEKLY,
    /** 月会商. */
    MONTHLY;

    /** The one of this name, as addresses write it: {@code daily}. */
    public static Optional<WorkRhythm> named(String name) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The first day of the period that a day lies in. */
    public LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
        };
    }
}
