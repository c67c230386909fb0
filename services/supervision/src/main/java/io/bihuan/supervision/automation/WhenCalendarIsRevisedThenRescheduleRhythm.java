package io.bihuan.supervision.automation;

import io.bihuan.platform.clocks.ClockRecounter;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.supervision.write.reschedulerhythm.RescheduleRhythm;
import org.springframework.stereotype.Component;

/** The working calendar was revised, so the periods that run end by the new one (F56, D4). Answers keep their day (ADR 32). */
@Component
class WhenCalendarIsRevisedThenRescheduleRhythm implements ClockRecounter {

    @Override
    public Object recount(OpenClock clock) {
        return new RescheduleRhythm(clock.aggregateId());
    }
}
