package io.bihuan.clue.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TriesTest {

    private final MovableClock clock = MovableClock.at("2024-09-10T10:00:00+08:00");
    private final Tries tries = new Tries(new ReporterSettings(3, 8, Duration.ofMinutes(10), 1), clock);

    @Test
    void a_code_may_be_shown_so_often_and_waits_longer_with_every_further_try() {
        allowed("a", 3);
        refused("a");
        refused("a");
        clock.advance(Duration.ofMinutes(9));
        refused("a");
        clock.advance(Duration.ofMinutes(19));
        refused("a");
        clock.advance(Duration.ofMinutes(40));
        allowed("a", 3);
    }

    @Test
    void another_code_is_not_slowed_down_by_it() {
        allowed("a", 3);
        refused("a");
        allowed("b", 3);
    }

    @Test
    void all_codes_together_are_limited_until_the_window_is_over() {
        allowed("a", 3);
        allowed("b", 3);
        allowed("c", 2);
        refused("d");
        clock.advance(Duration.ofMinutes(10));
        allowed("d", 1);
    }

    private void allowed(String code, int times) {
        for (int i = 0; i < times; i++) {
            assertThatCode(() -> tries.count(code)).doesNotThrowAnyException();
        }
    }

    private void refused(String code) {
        assertThatThrownBy(() -> tries.count(code))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ReporterError.TOO_MANY_TRIES));
    }
}
