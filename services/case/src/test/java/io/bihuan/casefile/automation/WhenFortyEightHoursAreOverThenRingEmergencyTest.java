package io.bihuan.casefile.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.write.ringemergency.RingEmergency;
import io.bihuan.platform.clocks.OpenClock;
import org.junit.jupiter.api.Test;

class WhenFortyEightHoursAreOverThenRingEmergencyTest {

    @Test
    void a_measure_whose_time_is_over_is_rung_at_the_record_of_its_clue() {
        assertThat(new WhenFortyEightHoursAreOverThenRingEmergency().ring(new OpenClock("assets-c-417", "m-1", 0)))
                .isEqualTo(new RingEmergency("assets-c-417", "m-1"));
    }
}
