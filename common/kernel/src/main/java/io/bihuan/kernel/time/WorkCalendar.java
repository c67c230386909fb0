package io.bihuan.kernel.time;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.registry.RegistryFile;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The working calendar 工作日历: Monday to Friday, minus the days off and plus the make-up days 调休 of the State Council's
 * yearly notices. It answers only for years whose notice it holds and refuses every other day, because a guessed working
 * day is a wrong deadline.
 *
 * <p>A later notice may still change the last days of December of the year before it; whoever keeps a computed day keeps
 * the {@link #version()} with it.
 */
public final class WorkCalendar {

    /** The version of the calendar that comes with the kernel: last year covered, and revision of the file. */
    public static final String BUNDLED_VERSION = "2026.1";

    private static final MonthDay NATIONAL_DAY = MonthDay.of(10, 1);

    private final String version;
    private final Map<LocalDate, Kind> exceptions;
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;

    private enum Kind {
        OFF,
        WORK
    }

    private record NoticeDay(LocalDate date, Kind kind) {}

    private WorkCalendar(String version, Map<LocalDate, Kind> exceptions, int firstYear, int lastYear) {
        this.version = version;
        this.exceptions = exceptions;
        this.knownFrom = LocalDate.of(firstYear, 1, 1);
        this.knownUntil = LocalDate.of(lastYear, 12, 31);
    }

    /** The calendar that comes with the kernel. */
    public static WorkCalendar bundled() {
        return RegistryFile.load("workdays-cn.csv", csv -> parse(BUNDLED_VERSION, csv));
    }

    /**
     * Reads a calendar from a table with the columns {@code date} and {@code kind} ({@code OFF} or {@code WORK}). A year
     * counts as known when the table holds its National Day: a year's notice always does, a stray day of a neighbour
     * year does not make a notice.
     *
     * @throws IllegalArgumentException if a line is malformed, a day is named twice, or the years have a gap
     */
    public static WorkCalendar parse(String version, Reader csv) {
        Map<LocalDate, Kind> exceptions = new HashMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (NoticeDay day : RegistryFile.rows(csv, WorkCalendar::noticeDay)) {
            if (exceptions.put(day.date(), day.kind()) != null) {
                throw new IllegalArgumentException(day.date() + " is named twice");
            }
            if (MonthDay.from(day.date()).equals(NATIONAL_DAY)) {
                years.add(day.date().getYear());
            }
        }
        if (years.isEmpty() || years.last() - years.first() + 1 != years.size()) {
            throw new IllegalArgumentException("a calendar needs consecutive years, but knows " + years);
        }
        return new WorkCalendar(version, exceptions, years.first(), years.last());
    }

    /** Names the data, to be kept with everything computed from it. */
    public String version() {
        return version;
    }

    /** The first day it answers for. */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /** The last day it answers for. */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    /**
     * Whether the day is a working day.
     *
     * @throws DomainException {@link KernelError#CALENDAR_NOT_KNOWN} before {@link #knownFrom()} or after {@link
     *     #knownUntil()}
     */
    public boolean isWorkingDay(LocalDate day) {
        if (day.isBefore(knownFrom) || day.isAfter(knownUntil)) {
            throw notKnown(day);
        }
        return worksOn(day);
    }

    /**
     * Like {@link #isWorkingDay}, but takes Monday to Friday as working days after {@link #knownUntil()}. Only for
     * results that are marked provisional.
     *
     * @throws DomainException {@link KernelError#CALENDAR_NOT_KNOWN} before {@link #knownFrom()}: the past is published
     */
    boolean isAssumedWorkingDay(LocalDate day) {
        if (day.isBefore(knownFrom)) {
            throw notKnown(day);
        }
        return worksOn(day);
    }

    /**
     * The n-th working day after the day, which itself is not counted; the day itself for 0.
     *
     * @throws IllegalArgumentException if the number is negative
     * @throws DomainException {@link KernelError#CALENDAR_NOT_KNOWN} if counting leaves the known days
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forward, not " + workingDays);
        }
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * How many working days the year has.
     *
     * @throws DomainException {@link KernelError#CALENDAR_NOT_KNOWN} if the year is not covered
     */
    public int workingDaysIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return (int)
                first.datesUntil(first.plusYears(1)).filter(this::isWorkingDay).count();
    }

    private static NoticeDay noticeDay(RegistryFile.Row row) {
        return new NoticeDay(row.date("date"), row.constant("kind", Kind.class));
    }

    private boolean worksOn(LocalDate day) {
        Kind exception = exceptions.get(day);
        if (exception != null) {
            return exception == Kind.WORK;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private DomainException notKnown(LocalDate day) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("day", day);
        facts.put("knownFrom", knownFrom);
        facts.put("knownUntil", knownUntil);
        facts.put("calendarVersion", version);
        return new DomainException(KernelError.CALENDAR_NOT_KNOWN, facts);
    }
}
