package io.bihuan.supervision.read.openclocks;

import static io.bihuan.supervision.SampleUrge.DUE_AT;
import static io.bihuan.supervision.SampleUrge.ID;
import static io.bihuan.supervision.SampleUrge.NOW;
import static io.bihuan.supervision.SampleUrge.answered;
import static io.bihuan.supervision.SampleUrge.issued;
import static io.bihuan.supervision.SampleUrge.overdue;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.SampleRhythm;
import io.bihuan.supervision.events.RhythmEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenClocksProjectionTest {

    private static final String KEY = ID + "/ANSWER";
    private static final EventInfo INFO = new EventInfo(0, "e-0", ID, 0, NOW, "urge", Map.of());
    private static final OpenClock RUNNING = new OpenClock(ID, "ANSWER", DUE_AT.toEpochMilli());

    private final OpenClocksProjection clocks = new OpenClocksProjection();

    @Test
    void a_new_notice_has_a_clock_that_rings_when_the_answer_is_late() {
        assertThat(clocks.keysOf(issued(), INFO)).containsExactly(KEY);
        assertThat(clocks.evolve(KEY, null, issued(), INFO)).isEqualTo(RUNNING);
    }

    @Test
    void an_answer_or_a_recorded_silence_stops_it() {
        assertThat(clocks.evolve(KEY, RUNNING, answered(), INFO)).isNull();
        assertThat(clocks.evolve(KEY, RUNNING, overdue(), INFO)).isNull();
    }

    @Test
    void a_period_has_a_clock_that_names_its_calendar_until_it_is_kept_missed_or_lifted() {
        String key = SampleRhythm.ID + "/RHYTHM";
        OpenClock scheduled = clocks.evolve(key, null, SampleRhythm.scheduled(), INFO);

        assertThat(clocks.keysOf(SampleRhythm.scheduled(), INFO)).containsExactly(key);
        assertThat(scheduled)
                .isEqualTo(new OpenClock(
                        SampleRhythm.ID,
                        "RHYTHM",
                        SampleRhythm.DUE_AT.toEpochMilli(),
                        SampleRhythm.UNIT,
                        WorkCalendar.BUNDLED_VERSION));
        assertThat(clocks.evolve(key, scheduled, SampleRhythm.rescheduledTo("2024-10-02", "2026.2", NOW), INFO))
                .extracting(OpenClock::calendarVersion)
                .isEqualTo("2026.2");
        for (RhythmEvent end :
                List.of(SampleRhythm.heldAt(NOW), SampleRhythm.missedAt(NOW), SampleRhythm.lifted("2026.2", NOW))) {
            assertThat(clocks.evolve(key, scheduled, end, INFO)).isNull();
        }
    }
}
