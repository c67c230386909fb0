package io.bihuan.assessment.write;

import static io.bihuan.assessment.SamplePeriod.ASSESSED_UNIT;
import static io.bihuan.assessment.SamplePeriod.ID;
import static io.bihuan.assessment.SamplePeriod.OFFICE;
import static io.bihuan.assessment.SamplePeriod.frozen;
import static io.bihuan.assessment.SamplePeriod.opened;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.write.openperiod.OpenPeriod;
import org.junit.jupiter.api.Test;

class OpenPeriodTest {

    private static final OpenPeriod OPEN = new OpenPeriod(ID, OFFICE);

    @Test
    void an_assessing_office_opens_a_period() {
        fixture(Period.class).givenNoPriorActivity().when(OPEN).expectEvents(opened());
    }

    @Test
    void who_is_assessed_opens_none() {
        expectRefusal(
                fixture(Period.class).givenNoPriorActivity().when(new OpenPeriod(ID, ASSESSED_UNIT)),
                AssessmentError.ASSESSOR_NOT_COMPETENT);
    }

    @Test
    void a_period_is_opened_once_and_a_frozen_one_not_again() {
        expectRefusal(fixture(Period.class).given(opened()).when(OPEN), AssessmentError.PERIOD_ALREADY_OPEN);
        expectRefusal(fixture(Period.class).given(opened(), frozen()).when(OPEN), AssessmentError.PERIOD_ALREADY_OPEN);
    }
}
