package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleInterference.ASKER;
import static io.bihuan.supervision.SampleInterference.RECEIVER;
import static io.bihuan.supervision.SampleInterference.RECORDER;
import static io.bihuan.supervision.SampleInterference.classified;
import static io.bihuan.supervision.SampleInterference.classify;
import static io.bihuan.supervision.SampleInterference.record;
import static io.bihuan.supervision.SampleInterference.recorded;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.model.InterferenceClass;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.recordinterference.WhoKeepsOut;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** Somebody asked about a case, and it is recorded (F44). */
class InterferenceTest {

    private static final WhoKeepsOut NOBODY = matter -> Set.of();
    private static final String DEMAND = "要求缓一缓";

    @Test
    void it_goes_to_the_discipline_organ_above_the_line_of_who_asked() {
        given(NOBODY).when(record(ASKER, "990121-GA", DEMAND)).expectEvents(recorded(ASKER, "990121-GA", "990100-JW"));
    }

    @Test
    void of_nobody_knows_whom_it_goes_upwards_all_the_same() {
        given(NOBODY).when(record(null, null, DEMAND)).expectEvents(recorded(null, null, "990100-JW"));
        given(NOBODY)
                .when(record(null, "no-such-unit", DEMAND))
                .expectEvents(recorded(null, "no-such-unit", "990100-JW"));
    }

    @Test
    void it_never_goes_to_the_line_of_who_asked_nor_to_who_must_keep_out_of_the_matter() {
        given(NOBODY).when(record("o-jw-9", "990100-JW", DEMAND)).expectEvents(recorded("o-jw-9", "990100-JW", ""));
        given(matter -> Set.of("990100-JW"))
                .when(record(ASKER, "990121-GA", DEMAND))
                .expectEvents(recorded(ASKER, "990121-GA", ""));
    }

    @Test
    void nobody_is_kept_from_recording_but_who_asked_and_who_writes_down_a_number() {
        expectRefusal(
                given(NOBODY).when(record(RECORDER.officer(), RECORDER.unit(), DEMAND)),
                SupervisionError.RECORDER_IS_THE_ASKER);
        expectRefusal(
                given(NOBODY).when(record(ASKER, "990121-GA", "让打19900000001")), SupervisionError.TEXT_NAMES_SOMEBODY);
        expectRefusal(
                given(NOBODY, recorded(ASKER, "990121-GA", "990100-JW")).when(record(ASKER, "990121-GA", DEMAND)),
                SupervisionError.INTERFERENCE_ALREADY_RECORDED);
    }

    @Test
    void the_organ_that_received_it_says_once_what_it_was() {
        sent().when(classify(InterferenceClass.IMPROPER, RECEIVER))
                .expectEvents(classified(InterferenceClass.IMPROPER));
        expectRefusal(
                given(NOBODY, recorded(ASKER, "990121-GA", "990100-JW"), classified(InterferenceClass.IMPROPER))
                        .when(classify(InterferenceClass.DUTY_BY_PROCEDURE, RECEIVER)),
                SupervisionError.INTERFERENCE_ALREADY_CLASSIFIED);
    }

    @Test
    void no_other_organ_and_nobody_who_recorded_it_says_what_it_was() {
        expectRefusal(
                sent().when(classify(
                        InterferenceClass.UNLAWFUL, new Actor("o-jw-2", "990200-JW", "DISCIPLINE", Level.CITY))),
                SupervisionError.CLASSIFYING_IS_FOR_THE_RECEIVER);
        expectRefusal(
                sent().when(classify(
                        InterferenceClass.UNLAWFUL,
                        new Actor(RECORDER.officer(), "990100-JW", "DISCIPLINE", Level.CITY))),
                SupervisionError.NOBODY_CLASSIFIES_THEIR_OWN);
    }

    private static TestExecutor<InterferenceRecord> sent() {
        return given(NOBODY, recorded(ASKER, "990121-GA", "990100-JW"));
    }

    private static TestExecutor<InterferenceRecord> given(WhoKeepsOut whoKeepsOut, Object... events) {
        return fixture(InterferenceRecord.class)
                .registerInjectableResource(whoKeepsOut)
                .given(events);
    }
}
