package io.bihuan.supervision.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A day, a week or a month in which a unit keeps its rhythm 时段 (F56), working days or not.
 *
 * @param firstDay its first day
 * @param lastDay its last day
 */
public record RhythmPeriod(RhythmKind kind, LocalDate firstDay, LocalDate lastDay) {

    /** The one that a day lies in. */
    public static RhythmPeriod of(RhythmKind kind, LocalDate day) {
        return switch (kind) {
            case DAILY -> new RhythmPeriod(kind, day, day);
            case WEEKLY -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new RhythmPeriod(kind, monday, monday.plusDays(6));
            }
            case MONTHLY -> new RhythmPeriod(kind, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    /** The one after it. */
    public RhythmPeriod next() {
        return of(kind, lastDay.plusDays(1));
    }

    /** What it is called: {@code 2024-09-30}, {@code 2024-W40} by ISO 8601, {@code 2024-09}. */
    public String name() {
        return switch (kind) {
            case DAILY -> firstDay.toString();
            case WEEKLY ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        firstDay.get(IsoFields.WEEK_BASED_YEAR),
                        firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHLY -> firstDay.toString().substring(0, "2024-09".length());
        };
    }

    /** The id of a unit's rhythm of this period; made of the facts, so that nobody begins it twice. */
    public String rhythmOf(String unit) {
        return "rhythm-" + unit + "-" + name();
    }
}
