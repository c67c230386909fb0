package io.bihuan.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bihuan.kernel.DomainException;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09, 1, 2026-09, 2026-09",
        "2026-Q1, 3, 2026-01, 2026-03",
        "2026-Q4, 3, 2026-10, 2026-12",
        "2026, 12, 2026-01, 2026-12"
    })
    void a_period_is_a_month_a_quarter_or_a_year(String id, int months, YearMonth first, YearMonth last) {
        AssessmentPeriod period = AssessmentPeriod.parse(id);
        assertThat(period.months())
                .hasSize(months)
                .startsWith(first)
                .endsWith(last)
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-0", "2026-Q5", "2026-Q0", "26-09", "2026-H1", "2026-09-01", "2026-9"})
    void anything_else_is_refused(String id) {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> AssessmentPeriod.parse(id));
        assertThat(refusal.code()).isEqualTo(AssessmentError.PERIOD_MALFORMED);
    }

    @Test
    void every_indicator_is_defined_in_words() {
        assertThat(Indicator.values())
                .allSatisfy(indicator -> assertThat(indicator.definition()).contains(" / "));
    }
}
