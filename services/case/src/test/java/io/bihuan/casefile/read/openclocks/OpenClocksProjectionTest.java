package io.bihuan.casefile.read.openclocks;

import static io.bihuan.casefile.SampleAssets.ALL;
import static io.bihuan.casefile.SampleAssets.EXPIRES;
import static io.bihuan.casefile.SampleAssets.FIRST;
import static io.bihuan.casefile.SampleAssets.ID;
import static io.bihuan.casefile.SampleAssets.MEASURE;
import static io.bihuan.casefile.SampleAssets.OF_THE_SPOUSE;
import static io.bihuan.casefile.SampleAssets.SECOND;
import static io.bihuan.casefile.SampleAssets.applied;
import static io.bihuan.casefile.SampleAssets.converted;
import static io.bihuan.casefile.SampleAssets.dispatched;
import static io.bihuan.casefile.SampleAssets.expired;
import static io.bihuan.casefile.SampleAssets.released;
import static io.bihuan.casefile.SampleAssets.requested;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.readmodel.EventInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenClocksProjectionTest {

    private static final String KEY = ID + "/" + MEASURE;
    private static final EventInfo INFO = new EventInfo(0, "e-0", ID, 0, EXPIRES, "assets", Map.of());
    private static final OpenClock RUNNING = new OpenClock(ID, MEASURE, EXPIRES.toEpochMilli());

    private final OpenClocksProjection clocks = new OpenClocksProjection();

    @Test
    void a_measure_has_a_clock_that_no_calendar_moves() {
        assertThat(clocks.keysOf(applied(), INFO)).containsExactly(KEY);
        assertThat(clocks.evolve(KEY, null, applied(), INFO)).isEqualTo(RUNNING);
    }

    @Test
    void it_runs_as_long_as_something_is_held() {
        assertThat(clocks.evolve(KEY, RUNNING, converted(1, EXPIRES, List.of(FIRST, SECOND)), INFO))
                .isEqualTo(RUNNING);
        assertThat(clocks.evolve(KEY, RUNNING, released(2, EXPIRES, OF_THE_SPOUSE), INFO))
                .isEqualTo(RUNNING);
        assertThat(clocks.evolve(KEY, RUNNING, released(0, EXPIRES, OF_THE_SPOUSE), INFO))
                .isNull();
        assertThat(clocks.evolve(KEY, RUNNING, converted(0, EXPIRES, ALL), INFO))
                .isNull();
        assertThat(clocks.evolve(KEY, RUNNING, expired(EXPIRES, ALL), INFO)).isNull();
    }

    @Test
    void nothing_else_has_a_clock() {
        assertThat(clocks.keysOf(dispatched(), INFO)).isEmpty();
        assertThat(clocks.keysOf(requested(), INFO)).isEmpty();
    }
}
