package io.bihuan.clue.intake;

import io.bihuan.clue.intake.table.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates the way clerks and spreadsheets write them; local to Asia/Shanghai. */
final class LedgerDates {

    private static final LocalDateTime SERIAL_ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final int DAYS_TO_1904 = 1462;
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[./年-](\\d{1,2})[./月-](\\d{1,2})日?"
            + "(?:[T\\s]*(\\d{1,2})[:时点](?:(\\d{1,2})分?(?::?(\\d{1,2})秒?)?)?)?");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i).*[x×*]{2,}.*|待定|待补|待填|待核|暂定|未定|未知|不详|暂无|无|[/-]+");

    private final boolean from1904;

    /** @param from1904 whether the workbook counts days from 1904 */
    LedgerDates(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * A date that was read.
     *
     * @param at date and time, at midnight if no time was given
     * @param timeGiven whether a time was given
     */
    record Read(LocalDateTime at, boolean timeGiven) {}

    /** The date in the cell, if it is one between the years 2000 and 2099. */
    Optional<Read> read(Cell cell) {
        Optional<Read> read = switch (cell.kind()) {
            case NUMBER -> serial(new BigDecimal(cell.text()));
            case TEXT -> written(cell.text());
            default -> Optional.empty();
        };
        return read.filter(
                date -> date.at().getYear() >= FIRST_YEAR && date.at().getYear() <= LAST_YEAR);
    }

    /** Whether the text only keeps the place of something nobody has filled in. */
    static boolean isPlaceholder(String text) {
        return PLACEHOLDER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .matches();
    }

    /** Whether the text points to the row above, which a row of a ledger may not do. */
    static boolean isDitto(String text) {
        return text.equals("同上") || text.equals("〃") || text.equals("\"");
    }

    /** Spreadsheets keep times as fractions of a day; rounding to the second takes the binary noise away. */
    private Optional<Read> serial(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(LAST_SERIAL) > 0) {
            return Optional.empty();
        }
        BigDecimal seconds = days.add(BigDecimal.valueOf(from1904 ? DAYS_TO_1904 : 0))
                .multiply(SECONDS_A_DAY)
                .setScale(0, RoundingMode.HALF_UP);
        boolean timeGiven = seconds.remainder(SECONDS_A_DAY).signum() != 0;
        return Optional.of(new Read(SERIAL_ZERO.plusSeconds(seconds.longValueExact()), timeGiven));
    }

    private static Optional<Read> written(String text) {
        Matcher date = WRITTEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            LocalTime time = LocalTime.of(number(date, 4), number(date, 5), number(date, 6));
            return Optional.of(new Read(day.atTime(time), date.group(4) != null));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }
}
