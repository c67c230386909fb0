package io.bihuan.supervision.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.supervision.write.ringclock.RingClock;
import org.junit.jupiter.api.Test;

class WhenAnswerIsDueThenRingClockTest {

    @Test
    void a_due_clock_is_rung_at_its_notice() {
        assertThat(new WhenAnswerIsDueThenRingClock().ring(new OpenClock("urge-1", "ANSWER", 0)))
                .isEqualTo(new RingClock("urge-1"));
    }
}
