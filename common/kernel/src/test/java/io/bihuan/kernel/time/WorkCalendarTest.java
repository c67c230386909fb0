package io.bihuan.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = WorkCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2018,250",
        "2019,250",
        "2020,249",
        "2021,250",
        "2022,249",
        "2023,249",
        "2024,251",
        "2025,248",
        "2026,248"
    })
    void a_year_has_as_many_working_days_as_its_notice_says(int year, int workingDays) {
        assertThat(calendar.workingDaysIn(year)).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29",
                "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04",
                "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"
            })
    void a_make_up_day_at_the_weekend_is_a_working_day(LocalDate day) {
        assertThat(day.getDayOfWeek().getValue()).isGreaterThan(5);
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-13,1,2024-09-14",
        "2024-09-11,3,2024-09-14",
        "2024-09-30,1,2024-10-08",
        "2024-02-08,3,2024-02-19",
        "2025-01-25,1,2025-01-26",
        "2025-01-27,5,2025-02-10",
        "2026-02-13,3,2026-02-25",
        "2026-02-13,0,2026-02-13"
    })
    void working_days_are_counted_over_holidays_and_make_up_days(LocalDate start, int workingDays, LocalDate due) {
        assertThat(calendar.plusWorkingDays(start, workingDays)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-31", "2027-01-01", "2027-01-04"})
    void a_day_outside_the_notices_is_refused_loudly(LocalDate day) {
        assertThatThrownBy(() -> calendar.isWorkingDay(day)).satisfies(WorkCalendarTest::isCalendarNotKnown);
    }

    @Test
    void the_first_and_the_last_day_of_the_notices_are_answered() {
        assertThat(calendar.knownFrom()).isEqualTo("2018-01-01");
        assertThat(calendar.knownUntil()).isEqualTo("2026-12-31");
        assertThat(calendar.isWorkingDay(LocalDate.parse("2018-01-01"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-31"))).isTrue();
    }

    @Test
    void counting_out_of_the_notices_is_refused_but_counting_to_their_edge_is_not() {
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-12-30"), 1)).isEqualTo("2026-12-31");
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.parse("2026-12-30"), 2))
                .satisfies(WorkCalendarTest::isCalendarNotKnown);
        assertThatThrownBy(() -> calendar.workingDaysIn(2027)).satisfies(WorkCalendarTest::isCalendarNotKnown);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.parse("2026-01-05"), -1));
    }

    @Test
    void a_stray_day_of_a_neighbour_year_does_not_make_that_year_known() {
        WorkCalendar strict = parse("date,kind\n2023-12-30,OFF\n2024-10-01,OFF\n2025-01-01,OFF\n");
        assertThat(strict.knownFrom()).isEqualTo("2024-01-01");
        assertThat(strict.knownUntil()).isEqualTo("2024-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date,kind\n",
                "date,kind\n2024-10-01\n",
                "date,kind\n2024-10-01,HALF\n",
                "date,kind\n2024-10-32,OFF\n",
                "date,kind\n2024-10-01,OFF\n2024-10-01,WORK\n",
                "date,kind\n2024-10-01,OFF\n2026-10-01,OFF\n",
                "day,kind\n2024-10-01,OFF\n"
            })
    void a_malformed_calendar_is_refused_before_it_is_used(String csv) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(csv));
    }

    @Test
    void a_malformed_line_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("date,kind\n2024-10-01,OFF\n2024-10-02,HALF\n"))
                .withMessageContaining("line 3");
    }

    /** Whoever changes the file must give it a new version, or old deadlines could no longer be explained. */
    @Test
    void the_version_names_exactly_this_file() throws IOException, NoSuchAlgorithmException {
        try (InputStream file = getClass().getResourceAsStream("/bihuan/registry/workdays-cn.csv")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(calendar.version() + " " + HexFormat.of().formatHex(digest, 0, 8))
                    .isEqualTo("2026.1 b2af4ac0a9385f55");
        }
    }

    private static WorkCalendar parse(String csv) {
        return WorkCalendar.parse("test", new StringReader(csv));
    }

    private static void isCalendarNotKnown(Throwable thrown) {
        assertThat(thrown).isInstanceOf(DomainException.class);
        assertThat(((DomainException) thrown).code()).isEqualTo(KernelError.CALENDAR_NOT_KNOWN);
    }
}
