package io.bihuan.clue.read.openclocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.write.Folds;
import io.bihuan.platform.clocks.OpenClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenClocksTest {

    private static final Instant WARNS = Instant.parse("2024-09-11T16:00:00Z");
    private static final Instant FALLS_DUE = Instant.parse("2024-09-12T16:00:00Z");
    private static final Instant ENDS = Instant.parse("2024-09-13T16:00:00Z");
    private static final LocalDate DUE_ON = LocalDate.parse("2024-09-13");

    @Test
    void a_running_clock_waits_for_its_next_rung() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilDispatched());
        assertThat(open(life)).containsOnly(Map.entry("clue-1/RECEIPT", clock(WARNS)));
        life.add(new DeadlineWarned("clue-1", "RECEIPT", "990100-GA", "T04", DUE_ON, ENDS, WARNS, FALLS_DUE));
        assertThat(open(life)).containsOnly(Map.entry("clue-1/RECEIPT", clock(FALLS_DUE)));
        life.add(new DeadlineFellDue("clue-1", "RECEIPT", "990100-GA", "T04", DUE_ON, ENDS, FALLS_DUE, ENDS));
        assertThat(open(life)).containsOnly(Map.entry("clue-1/RECEIPT", clock(ENDS)));
        life.add(new DeadlineBreached("clue-1", "XS", "RECEIPT", "990100-GA", "T04", DUE_ON, ENDS, ENDS));
        assertThat(open(life)).isEmpty();
    }

    @Test
    void a_met_clock_is_gone_and_the_next_one_waits() {
        assertThat(open(Folds.untilVerifying())).containsOnlyKeys("clue-1/VERIFICATION");
        assertThat(open(Folds.untilHandled())).isEmpty();
    }

    @Test
    void a_return_ends_all_clocks_and_another_dispatch_starts_one() {
        assertThat(open(Folds.untilReturned())).isEmpty();
        assertThat(open(Folds.untilRedispatched())).containsOnlyKeys("clue-1/RECEIPT");
    }

    private static OpenClock clock(Instant next) {
        return new OpenClock("clue-1", "RECEIPT", next.toEpochMilli());
    }

    private static Map<String, OpenClock> open(List<ClueEvent> life) {
        return Folds.fold(new OpenClocksProjection(), life);
    }
}
