package io.bihuan.supervision.read.rhythmledger;

import static io.bihuan.supervision.SampleRhythm.DUE_AT;
import static io.bihuan.supervision.SampleRhythm.ID;
import static io.bihuan.supervision.SampleRhythm.NOW;
import static io.bihuan.supervision.SampleRhythm.PRESENT;
import static io.bihuan.supervision.SampleRhythm.combed;
import static io.bihuan.supervision.SampleRhythm.consulted;
import static io.bihuan.supervision.SampleRhythm.heldAt;
import static io.bihuan.supervision.SampleRhythm.heldLateAt;
import static io.bihuan.supervision.SampleRhythm.lifted;
import static io.bihuan.supervision.SampleRhythm.missedAt;
import static io.bihuan.supervision.SampleRhythm.rescheduledTo;
import static io.bihuan.supervision.SampleRhythm.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.RhythmEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RhythmEntryTest {

    @Test
    void a_scheduled_week_awaits_its_assessment() {
        RhythmEntry entry = fold(scheduled());
        assertThat(entry.status()).isEqualTo("SCHEDULED");
        assertThat(entry.kindLabel()).isEqualTo("周研判");
        assertThat(entry.dueOn()).isEqualTo(LocalDate.parse("2024-09-30"));
        assertThat(entry.record()).isNull();
    }

    @Test
    void what_was_recorded_names_the_list_and_its_counts() {
        for (RhythmEvent kept : List.of(heldAt(NOW), combed(), consulted())) {
            assertThat(fold(scheduled(), kept).record())
                    .isEqualTo(new RhythmEntry.Record(417, 3, 2, 1, 1, "会纪〔2024〕31号", PRESENT, false, NOW));
        }
        assertThat(fold(scheduled(), heldAt(NOW)))
                .extracting(RhythmEntry::status, RhythmEntry::missed, RhythmEntry::version)
                .containsExactly("KEPT", false, 1L);
    }

    @Test
    void what_is_kept_late_does_not_wash_off_that_it_was_missed() {
        assertThat(fold(scheduled(), missedAt(DUE_AT)).status()).isEqualTo("MISSED");
        assertThat(fold(scheduled(), missedAt(DUE_AT), heldLateAt(DUE_AT)))
                .extracting(RhythmEntry::status, RhythmEntry::missed)
                .containsExactly("KEPT", true);
    }

    @Test
    void a_revised_calendar_moves_the_end_or_lifts_the_period() {
        RhythmEntry moved = fold(scheduled(), rescheduledTo("2024-10-02", "2026.2", NOW));
        assertThat(moved.dueOn()).isEqualTo(LocalDate.parse("2024-10-02"));
        assertThat(moved.calendarVersion()).isEqualTo("2026.2");
        assertThat(fold(scheduled(), lifted("2026.2", NOW)).status()).isEqualTo("LIFTED");
        assertThat(fold(scheduled(), lifted("2026.2", NOW), scheduled()).status())
                .isEqualTo("SCHEDULED");
    }

    @Test
    void units_above_do_not_see_who_took_part_and_lesser_sight_has_no_record() {
        RhythmEntry entry = fold(scheduled(), heldAt(NOW));
        assertThat(Objects.requireNonNull(entry.withoutNames().record()).participants())
                .isEmpty();
        assertThat(entry.statusOnly().record()).isNull();
        assertThat(entry.statusOnly().status()).isEqualTo("KEPT");
    }

    @Test
    void the_same_event_twice_changes_nothing() {
        RhythmEntry once = fold(scheduled(), missedAt(DUE_AT));
        assertThat(RhythmEntry.evolve(once, missedAt(DUE_AT), info(1))).isEqualTo(once);
    }

    @Test
    void a_history_without_its_beginning_is_a_defect() {
        assertThatThrownBy(() -> fold(missedAt(DUE_AT))).isInstanceOf(IllegalStateException.class);
    }

    private static RhythmEntry fold(RhythmEvent... events) {
        @Nullable RhythmEntry entry = null;
        for (int i = 0; i < events.length; i++) {
            entry = RhythmEntry.evolve(entry, events[i], info(i));
        }
        return Objects.requireNonNull(entry);
    }

    private static EventInfo info(int i) {
        return new EventInfo(i, "e-" + i, ID, i, NOW, "rhythm", Map.of());
    }
}
