package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.ACKNOWLEDGED_AT;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.accepted;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.dispatched;
import static io.bihuan.clue.write.ClueHistory.triaged;

import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineOverdue;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The receipt of a clue dispatched on 2024-09-11 is due on 09-13; the warning comes a working day before. */
class RingClockTest {

    private static final LocalDate DUE_ON = LocalDate.parse("2024-09-13");
    private static final Instant WARNS = at("2024-09-12T00:00");
    private static final Instant FALLS_DUE = at("2024-09-13T00:00");
    private static final Instant ENDS = at("2024-09-14T00:00");
    private static final Instant WEEK_LATE = at("2024-09-21T00:00");
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
                .when(WEEK_LATE.minusMillis(1), RING)
                .expectNoEvents();
        given(dispatched().and(breached(ENDS)).and(overdue()))
                .when(WEEK_LATE.plusSeconds(864_000), RING)
                .expectNoEvents();
    }

    @Test
    void a_week_after_the_breach_it_is_told_once_more_and_the_dispatch_lapses() {
        given(dispatched().and(breached(ENDS)))
                .when(WEEK_LATE, RING)
                .expectEvents(overdue(), new OfferLapsed(CLUE, CITY_POLICE, "990100-SHB", "990000-GA", WEEK_LATE));
    }

    @Test
    void a_breach_is_told_however_long_the_poller_slept() {
        given(dispatched()).when(WEEK_LATE, RING).expectEvents(breached(WEEK_LATE));
    }

    @Test
    void a_long_limit_is_told_at_half_and_seven_three_and_one_days_before_its_end() {
        DeadlineStarted running = accepted().lastStarted(ClueClock.VERIFICATION);
        Map<String, Instant> rungs = new LinkedHashMap<>();
        rungs.put(
                "HALF",
                running.startedAt()
                        .plusSeconds(Duration.between(running.startedAt(), running.dueAt())
                                        .toSeconds()
                                / 2));
        rungs.put("SEVEN_DAYS", at("2024-12-05T00:00"));
        rungs.put("THREE_DAYS", at("2024-12-09T00:00"));
        rungs.put("ONE_DAY", at("2024-12-11T00:00"));
        Instant[] next = {running.warnAt(), at("2024-12-09T00:00"), at("2024-12-11T00:00"), at("2024-12-12T00:00")};
        int i = 0;
        for (Map.Entry<String, Instant> rung : rungs.entrySet()) {
            given(accepted())
                    .when(rung.getValue(), new RingClock(CLUE, "VERIFICATION", Actor.system("clock-poller")))
                    .expectEvents(new DeadlineNeared(
                            CLUE,
                            "VERIFICATION",
                            CITY_POLICE,
                            "T09",
                            rung.getKey(),
                            running.dueOn(),
                            running.dueAt(),
                            rung.getValue(),
                            next[i++]));
        }
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

    private static DeadlineOverdue overdue() {
        return new DeadlineOverdue(CLUE, "RECEIPT", CITY_POLICE, "T04", DUE_ON, ENDS, WEEK_LATE);
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
