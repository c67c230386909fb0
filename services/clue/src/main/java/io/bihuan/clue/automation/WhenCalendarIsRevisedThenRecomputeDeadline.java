package io.bihuan.clue.automation;

import io.bihuan.clue.write.recomputedeadline.RecomputeDeadline;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.clocks.ClockRecounter;
import io.bihuan.platform.clocks.OpenClock;
import org.springframework.stereotype.Component;

/** The calendar of a running clock was revised, so the clue counts it again (F17, D4). */
@Component
class WhenCalendarIsRevisedThenRecomputeDeadline implements ClockRecounter {

    private static final Actor WATCH = Actor.system("calendar-watch");

    @Override
    public Object recount(OpenClock clock) {
        return new RecomputeDeadline(clock.aggregateId(), clock.clockId(), WATCH);
    }
}
