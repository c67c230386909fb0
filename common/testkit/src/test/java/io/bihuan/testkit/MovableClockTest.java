package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private final MovableClock clock = MovableClock.at("2024-09-11T10:15:00+08:00");

    @Test
    void it_stands_still_in_utc() {
        assertThat(clock.instant()).isEqualTo(clock.instant()).isEqualTo(Instant.parse("2024-09-11T02:15:00Z"));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void it_moves_when_told() {
        assertThat(clock.advance(Duration.ofHours(48))).isEqualTo("2024-09-13T02:15:00Z");
        clock.set(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void views_in_other_zones_move_with_it() {
        MovableClock shanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));
        clock.advance(Duration.ofDays(1));

        assertThat(shanghai.instant()).isEqualTo(clock.instant());
        assertThat(shanghai.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void no_move_is_lost_among_threads() {
        IntStream.range(0, 10_000).parallel().forEach(i -> clock.advance(Duration.ofSeconds(1)));

        assertThat(clock.instant())
                .isEqualTo(Instant.parse("2024-09-11T02:15:00Z").plusSeconds(10_000));
    }
}
