package io.bihuan.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTest {

    private static final String UNIT = "990100-SHB";

    private final Workdays days = new DeadlineCalculator(WorkCalendar.bundled(), DeadlineRules.bundled())
            .workdays(LocalDate.parse("2024-09-11"), UNIT);

    @ParameterizedTest
    @CsvSource({
        "2024-09-23,2024-09-29,2024-09-29",
        "2024-09-30,2024-10-06,2024-09-30",
        "2024-09-01,2024-09-30,2024-09-30",
        "2025-01-27,2025-02-02,2025-01-27",
        "2025-12-29,2026-01-04,2026-01-04"
    })
    void the_last_working_day_of_a_week_or_month_may_be_a_sunday(LocalDate from, LocalDate to, LocalDate last) {
        assertThat(days.lastIn(from, to)).contains(last);
    }

    @Test
    void a_time_may_have_none() {
        assertThat(days.lastIn(LocalDate.parse("2024-10-01"), LocalDate.parse("2024-10-07")))
                .isEmpty();
    }

    @Test
    void they_are_counted_in_both_directions() {
        assertThat(days.after(LocalDate.parse("2024-09-30"), 1)).isEqualTo(LocalDate.parse("2024-10-08"));
        assertThat(days.before(LocalDate.parse("2024-10-08"), 2)).isEqualTo(LocalDate.parse("2024-09-29"));
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(LocalDate.parse("2024-09-30"), 0));
    }

    @Test
    void beyond_the_calendar_they_are_provisional_and_before_it_there_are_none() {
        LocalDate beyond = LocalDate.parse("2027-01-04");
        assertThat(days.isProvisional(beyond)).isTrue();
        assertThat(days.isProvisional(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(days.lastIn(beyond, beyond.plusDays(6))).contains(LocalDate.parse("2027-01-08"));
        assertThat(days.calendarVersion()).isEqualTo(WorkCalendar.BUNDLED_VERSION);
        LocalDate early = LocalDate.parse("2017-12-29");
        assertThatThrownBy(() -> days.lastIn(early, early)).isInstanceOf(DomainException.class);
    }
}
