package io.bihuan.supervision.automation;

import io.bihuan.platform.clocks.ClockRinger;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.supervision.write.ringclock.RingClock;
import org.springframework.stereotype.Component;

/** Tells a notice that its time to answer may have run out. */
@Component
class WhenAnswerIsDueThenRingClock implements ClockRinger {

    @Override
    public Object ring(OpenClock clock) {
        return new RingClock(clock.aggregateId());
    }
}
