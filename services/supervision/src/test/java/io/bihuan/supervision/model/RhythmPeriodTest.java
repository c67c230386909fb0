package io.bihuan.supervision.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "DAILY,   2024-09-30, 2024-09-30, 2024-09-30, 2024-09-30",
        "WEEKLY,  2024-09-29, 2024-09-23, 2024-09-29, 2024-W39",
        "WEEKLY,  2024-12-31, 2024-12-30, 2025-01-05, 2025-W01",
        "WEEKLY,  2021-01-03, 2020-12-28, 2021-01-03, 2020-W53",
        "MONTHLY, 2024-02-10, 2024-02-01, 2024-02-29, 2024-02"
    })
    void a_day_lies_in_one_period_of_a_kind(
            RhythmKind kind, LocalDate day, LocalDate first, LocalDate last, String name) {
        RhythmPeriod period = RhythmPeriod.of(kind, day);

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.name()).isEqualTo(name);
        assertThat(period.rhythmOf("990100-SHB")).isEqualTo("rhythm-990100-SHB-" + name);
    }

    @Test
    void units_with_a_desk_keep_every_part_and_others_none() {
        for (RhythmKind kind : RhythmKind.values()) {
            RhythmPeriod period = RhythmPeriod.of(kind, LocalDate.parse("2024-09-30"));
            assertThat(RhythmPolicy.of("SHB", period).orElseThrow().version()).isEqualTo(1);
            assertThat(RhythmPolicy.of("POLICE", period)).isEmpty();
            assertThat(RhythmPolicy.of("SHB", RhythmPeriod.of(kind, LocalDate.parse("2017-06-01"))))
                    .as("before it held")
                    .isEmpty();
        }
    }
}
