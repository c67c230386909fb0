package io.bihuan.casefile.automation;

import io.bihuan.casefile.write.ringemergency.RingEmergency;
import io.bihuan.platform.clocks.ClockRinger;
import io.bihuan.platform.clocks.OpenClock;
import org.springframework.stereotype.Component;

/** Tells the record of assets that the 48 hours of an emergency measure may be over, whether or not a human acts (A2). */
@Component
class WhenFortyEightHoursAreOverThenRingEmergency implements ClockRinger {

    @Override
    public Object ring(OpenClock clock) {
        return new RingEmergency(clock.aggregateId(), clock.clockId());
    }
}
