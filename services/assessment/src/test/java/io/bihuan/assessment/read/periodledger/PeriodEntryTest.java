package io.bihuan.assessment.read.periodledger;

import static io.bihuan.assessment.SamplePeriod.ID;
import static io.bihuan.assessment.SamplePeriod.NOW;
import static io.bihuan.assessment.SamplePeriod.POSITION;
import static io.bihuan.assessment.SamplePeriod.frozen;
import static io.bihuan.assessment.SamplePeriod.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.platform.readmodel.EventInfo;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeriodEntryTest {

    @Test
    void an_open_period_has_no_cut_off_yet() {
        assertThat(PeriodEntry.evolve(null, opened(), info(0)))
                .isEqualTo(new PeriodEntry(ID, "OPEN", NOW, null, null, 0));
    }

    @Test
    void a_frozen_one_says_by_which_cut_off_and_position() {
        PeriodEntry open = PeriodEntry.evolve(null, opened(), info(0));
        PeriodEntry frozen = PeriodEntry.evolve(open, frozen(), info(1));
        assertThat(frozen).isEqualTo(new PeriodEntry(ID, "SNAPSHOT_FROZEN", NOW, NOW, POSITION, 1));
        assertThat(PeriodEntry.evolve(frozen, frozen(), info(1))).isEqualTo(frozen);
    }

    @Test
    void a_history_without_its_beginning_is_a_defect() {
        assertThatThrownBy(() -> PeriodEntry.evolve(null, frozen(), info(1))).isInstanceOf(IllegalStateException.class);
    }

    private static EventInfo info(long i) {
        return new EventInfo(i, "e-" + i, ID, i, NOW, "period", Map.of());
    }
}
