package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.ACKNOWLEDGED_AT;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.dispatched;
import static io.bihuan.clue.write.ClueHistory.triaged;

import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The receipt of a clue dispatched on 2024-09-11 is due on 09-13; the warning comes a working day before. */
class RingClockTest {

    private static final LocalDate DUE_ON = LocalDate.parse("2024-09-13");
    private static final Instant WARNS = at("2024-09-12T00:00");
    private static final Instant FALLS_DUE = at("2024-09-13T00:00");
    private static final Instant ENDS = at("2024-09-14T00:00");
    private static final RingClock RING = new RingClock(CLUE, "RECEIPT", Actor.system("clock-poller"));

    @Test
    void nothing_is_told_before_the_first_rung() {
        given(dispatched()).when(WARNS.minusMillis(1), RING).expectNoEvents();
    }

    @Test
    void each_rung_is_told_when_it_is_reached() {
        given(dispatched()).when(WARNS, RING).expectEvents(warned());
        given(dispatched().and(warned())).when(FALLS_DUE, RING).expectEvents(fellDue());
        given(dispatched().and(warned()).and(fellDue())).when(ENDS, RING).expectEvents(breached(ENDS));
    }

    @Test
    void no_rung_is_told_twice() {
        given(dispatched().and(warned())).when(FALLS_DUE.minusMillis(1), RING).expectNoEvents();
        given(dispatched().and(warned()).and(fellDue()))
                .when(ENDS.minusMillis(1), RING)
                .expectNoEvents();
        given(dispatched().and(breached(ENDS)))
                .when(ENDS.plusSeconds(864_000), RING)
                .expectNoEvents();
    }

    @Test
    void a_poller_that_slept_tells_the_highest_rung() {
        Instant late = ENDS.plusSeconds(3_600);
        given(dispatched()).when(late, RING).expectEvents(breached(late));
    }

    @Test
    void a_clock_that_does_not_run_rings_in_vain() {
        given(triaged()).when(ENDS, RING).expectNoEvents();
        given(dispatched().acknowledge(ACKNOWLEDGED_AT)).when(ENDS, RING).expectNoEvents();
        given(dispatched().giveBack(ACKNOWLEDGED_AT)).when(ENDS, RING).expectNoEvents();
        given(dispatched())
                .when(ENDS, new RingClock(CLUE, "NO_SUCH_CLOCK", Actor.system("clock-poller")))
                .expectNoEvents();
    }

    private static DeadlineWarned warned() {
        return new DeadlineWarned(CLUE, "RECEIPT", CITY_POLICE, "T04", DUE_ON, ENDS, WARNS, FALLS_DUE);
    }

    private static DeadlineFellDue fellDue() {
        return new DeadlineFellDue(CLUE, "RECEIPT", CITY_POLICE, "T04", DUE_ON, ENDS, FALLS_DUE, ENDS);
    }

    private static DeadlineBreached breached(Instant when) {
        return new DeadlineBreached(CLUE, NO, "RECEIPT", CITY_POLICE, "T04", DUE_ON, ENDS, when);
    }
}
