package io.bihuan.assessment.model;

import io.bihuan.kernel.DomainException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A period of assessment 考核期: a month {@code 2026-09}, a quarter {@code 2026-Q3} or a year {@code 2026}.
 *
 * @param id the period as it is written
 * @param months its months, in order
 */
public record AssessmentPeriod(String id, List<YearMonth> months) {

    private static final Pattern FORM = Pattern.compile("(20\\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /**
     * Reads a period.
     *
     * @throws DomainException {@link AssessmentError#PERIOD_MALFORMED}
     */
    public static AssessmentPeriod parse(String id) {
        Matcher form = FORM.matcher(id);
        if (!form.matches()) {
            throw new DomainException(AssessmentError.PERIOD_MALFORMED, Map.of("field", "period"));
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(3) != null) {
            return new AssessmentPeriod(id, List.of(YearMonth.of(year, Integer.parseInt(form.group(3)))));
        }
        int first = form.group(2) == null ? 1 : Integer.parseInt(form.group(2)) * 3 - 2;
        int last = form.group(2) == null ? 12 : first + 2;
        return new AssessmentPeriod(
                id,
                IntStream.rangeClosed(first, last)
                        .mapToObj(month -> YearMonth.of(year, month))
                        .toList());
    }
}
