package io.bihuan.assessment.write;

import static io.bihuan.assessment.SamplePeriod.ASSESSED_UNIT;
import static io.bihuan.assessment.SamplePeriod.ID;
import static io.bihuan.assessment.SamplePeriod.NOW;
import static io.bihuan.assessment.SamplePeriod.OFFICE;
import static io.bihuan.assessment.SamplePeriod.POSITION;
import static io.bihuan.assessment.SamplePeriod.frozen;
import static io.bihuan.assessment.SamplePeriod.opened;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.write.freezesnapshot.FreezeSnapshot;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class FreezeSnapshotTest {

    @Test
    void a_period_is_frozen_with_its_cut_off_and_position() {
        fixture(Period.class).given(opened()).when(freeze(NOW, OFFICE)).expectEvents(frozen());
    }

    @Test
    void a_cut_off_does_not_lie_ahead() {
        expectRefusal(
                fixture(Period.class).given(opened()).when(freeze(NOW.plusMillis(1), OFFICE)),
                AssessmentError.CUTOFF_IN_THE_FUTURE);
    }

    @Test
    void who_is_assessed_freezes_nothing() {
        expectRefusal(
                fixture(Period.class).given(opened()).when(freeze(NOW, ASSESSED_UNIT)),
                AssessmentError.ASSESSOR_NOT_COMPETENT);
    }

    @Test
    void frozen_numbers_stay_frozen() {
        expectRefusal(
                fixture(Period.class).given(opened(), frozen()).when(freeze(NOW, OFFICE)),
                AssessmentError.SNAPSHOT_ALREADY_FROZEN);
    }

    @Test
    void a_period_nobody_opened_is_not_frozen() {
        fixture(Period.class)
                .givenNoPriorActivity()
                .when(freeze(NOW, OFFICE))
                .expectException(AggregateNotFoundException.class);
    }

    private static FreezeSnapshot freeze(Instant cutoff, Actor actor) {
        return new FreezeSnapshot(ID, cutoff, POSITION, actor);
    }
}
