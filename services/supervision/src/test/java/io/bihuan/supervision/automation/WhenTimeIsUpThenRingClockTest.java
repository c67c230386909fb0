package io.bihuan.supervision.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.supervision.write.reschedulerhythm.RescheduleRhythm;
import io.bihuan.supervision.write.ringclock.RingClock;
import io.bihuan.supervision.write.ringrhythm.RingRhythm;
import org.junit.jupiter.api.Test;

class WhenTimeIsUpThenRingClockTest {

    @Test
    void a_due_answer_is_rung_at_its_notice() {
        assertThat(new WhenTimeIsUpThenRingClock().ring(new OpenClock("urge-1", "ANSWER", 0)))
                .isEqualTo(new RingClock("urge-1"));
    }

    @Test
    void a_period_that_is_over_is_rung_at_its_rhythm() {
        assertThat(new WhenTimeIsUpThenRingClock().ring(new OpenClock("rhythm-1", "RHYTHM", 0)))
                .isEqualTo(new RingRhythm("rhythm-1"));
    }

    @Test
    void a_revised_calendar_is_told_to_the_rhythm() {
        assertThat(new WhenCalendarIsRevisedThenRescheduleRhythm()
                        .recount(new OpenClock("rhythm-1", "RHYTHM", 0, "990100-SHB", "2026.1")))
                .isEqualTo(new RescheduleRhythm("rhythm-1"));
    }
}
