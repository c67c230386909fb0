package io.bihuan.supervision.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter of a year for which interference is reported 报告季度 (F44, T41).
 *
 * @param year the year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;
    /** How many days after its last one the report is due; an assumption. */
    private static final int DAYS_TO_REPORT = 10;

    /** The one that a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * The one of this name.
     *
     * @param name for example {@code 2024-Q3}
     * @throws DateTimeException if it is none
     */
    public static Quarter named(String name) {
        if (!name.matches("\\d{4}-Q[1-4]")) {
            throw new DateTimeException("not a quarter: " + name);
        }
        return new Quarter(Integer.parseInt(name.substring(0, 4)), name.charAt(name.length() - 1) - '0');
    }

    /** What it is called, for example {@code 2024-Q3}. */
    public String name() {
        return year + "-Q" + number;
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** The last day on which its report is in time. */
    public LocalDate dueOn() {
        return lastDay().plusDays(DAYS_TO_REPORT);
    }

    /** The id of a unit's report; made of the facts, so that nobody begins it twice. */
    public String reportOf(String unit) {
        return "interference-quarter-" + unit + "-" + name();
    }
}
