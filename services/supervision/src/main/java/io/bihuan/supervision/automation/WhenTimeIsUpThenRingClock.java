package io.bihuan.supervision.automation;

import io.bihuan.platform.clocks.ClockRinger;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.supervision.write.ringclock.RingClock;
import io.bihuan.supervision.write.ringquarter.RingQuarter;
import io.bihuan.supervision.write.ringrhythm.RingRhythm;
import org.springframework.stereotype.Component;

/** Tells a notice that its time to answer may have run out (F17), a unit's rhythm that its period may be over (F56), and its report on interference (F44). */
@Component
class WhenTimeIsUpThenRingClock implements ClockRinger {

    private static final String RHYTHM = "RHYTHM";
    private static final String QUARTER = "QUARTER";

    @Override
    public Object ring(OpenClock clock) {
        if (clock.clockId().equals(QUARTER)) {
            return new RingQuarter(clock.aggregateId());
        }
        return clock.clockId().equals(RHYTHM)
                ? new RingRhythm(clock.aggregateId())
                : new RingClock(clock.aggregateId());
    }
}
