package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleUrge.DUE_AT;
import static io.bihuan.supervision.SampleUrge.ID;
import static io.bihuan.supervision.SampleUrge.LAST_MOMENT;
import static io.bihuan.supervision.SampleUrge.answered;
import static io.bihuan.supervision.SampleUrge.issued;
import static io.bihuan.supervision.SampleUrge.overdue;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.supervision.write.ringclock.RingClock;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RingClockTest {

    private static final RingClock RING = new RingClock(ID);

    @Test
    void silence_is_recorded_when_the_day_is_over() {
        at(DUE_AT).given(issued()).when(RING).expectEvents(overdue());
    }

    @Test
    void a_ring_before_is_no_silence_yet() {
        at(LAST_MOMENT).given(issued()).when(RING).expectNoEvents();
    }

    @Test
    void an_answered_notice_does_not_go_overdue() {
        at(DUE_AT).given(issued(), answered()).when(RING).expectNoEvents();
    }

    @Test
    void silence_is_recorded_once() {
        at(DUE_AT.plusSeconds(3600)).given(issued(), overdue()).when(RING).expectNoEvents();
    }

    private static AggregateTestFixture<UrgeNotice> at(Instant now) {
        return fixture(UrgeNotice.class, MovableClock.at(now));
    }
}
