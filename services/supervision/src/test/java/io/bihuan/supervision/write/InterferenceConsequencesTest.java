package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleInterference.ASKER;
import static io.bihuan.supervision.SampleInterference.ID;
import static io.bihuan.supervision.SampleInterference.NOW;
import static io.bihuan.supervision.SampleInterference.RECEIVER;
import static io.bihuan.supervision.SampleInterference.classified;
import static io.bihuan.supervision.SampleInterference.recorded;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.events.InterferenceHandled;
import io.bihuan.supervision.events.InterferenceNotified;
import io.bihuan.supervision.events.InterferenceReferred;
import io.bihuan.supervision.events.InterferenceReported;
import io.bihuan.supervision.events.RetaliationSuspected;
import io.bihuan.supervision.model.HandlingOutcome;
import io.bihuan.supervision.model.InterferenceClass;
import io.bihuan.supervision.model.NoticeAudience;
import io.bihuan.supervision.model.ReferralOrgan;
import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.handleinterference.HandleInterference;
import io.bihuan.supervision.write.notereported.NoteReported;
import io.bihuan.supervision.write.notifyinterference.NotifyInterference;
import io.bihuan.supervision.write.raiseretaliation.RaiseRetaliation;
import io.bihuan.supervision.write.recordinterference.WhoKeepsOut;
import io.bihuan.supervision.write.referinterference.ReferInterference;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a record of interference: made known, handed on, handled; and who recorded it is protected (F44). */
class InterferenceConsequencesTest {

    private static final Actor OTHER = new Actor("o-jw-2", "990200-JW", "DISCIPLINE", Level.CITY);
    private static final WhoKeepsOut NOBODY = matter -> Set.of();

    @Test
    void what_was_improper_is_made_known_once_to_each_audience() {
        when(notify(NoticeAudience.ASKERS_ORGAN, RECEIVER), classified(InterferenceClass.IMPROPER))
                .expectEvents(notified("ASKERS_ORGAN"));
        when(notify(NoticeAudience.PUBLIC, RECEIVER), classified(InterferenceClass.IMPROPER), notified("ASKERS_ORGAN"))
                .expectEvents(notified("PUBLIC"));
        expectRefusal(
                when(
                        notify(NoticeAudience.ASKERS_ORGAN, RECEIVER),
                        classified(InterferenceClass.IMPROPER),
                        notified("ASKERS_ORGAN")),
                SupervisionError.INTERFERENCE_ALREADY_NOTIFIED);
    }

    @Test
    void what_nobody_has_classified_and_what_was_duty_has_no_consequence() {
        expectRefusal(when(notify(NoticeAudience.ASKERS_ORGAN, RECEIVER)), SupervisionError.INTERFERENCE_NOT_IMPROPER);
        for (Object command :
                List.of(notify(NoticeAudience.ASKERS_ORGAN, RECEIVER), handle(HandlingOutcome.ADMONISHED, RECEIVER))) {
            expectRefusal(
                    when(command, classified(InterferenceClass.DUTY_BY_PROCEDURE)),
                    SupervisionError.INTERFERENCE_NOT_IMPROPER);
        }
    }

    @Test
    void only_what_was_unlawful_is_handed_on_and_once() {
        InterferenceReferred referred =
                new InterferenceReferred(ID, "SUPERVISION_ORGAN", "YS-1", RECEIVER.officer(), RECEIVER.unit(), NOW);
        when(refer(RECEIVER), classified(InterferenceClass.UNLAWFUL)).expectEvents(referred);
        expectRefusal(
                when(refer(RECEIVER), classified(InterferenceClass.IMPROPER)),
                SupervisionError.ONLY_THE_UNLAWFUL_IS_REFERRED);
        expectRefusal(
                when(refer(RECEIVER), classified(InterferenceClass.UNLAWFUL), referred),
                SupervisionError.INTERFERENCE_ALREADY_REFERRED);
    }

    @Test
    void nothing_comes_of_it_behind_closed_doors_and_what_came_of_it_is_noted_once() {
        InterferenceHandled handled =
                new InterferenceHandled(ID, "DISCIPLINED", "CL-1", RECEIVER.officer(), RECEIVER.unit(), NOW);
        expectRefusal(
                when(handle(HandlingOutcome.DISCIPLINED, RECEIVER), classified(InterferenceClass.IMPROPER)),
                SupervisionError.INTERFERENCE_NOT_TOLD_YET);
        when(
                        handle(HandlingOutcome.DISCIPLINED, RECEIVER),
                        classified(InterferenceClass.IMPROPER),
                        notified("ASKERS_ORGAN"))
                .expectEvents(handled);
        expectRefusal(
                when(
                        handle(HandlingOutcome.NOT_LIABLE, RECEIVER),
                        classified(InterferenceClass.IMPROPER),
                        notified("ASKERS_ORGAN"),
                        handled),
                SupervisionError.INTERFERENCE_ALREADY_HANDLED);
    }

    @Test
    void no_other_organ_does_any_of_it_and_no_paper_names_somebody() {
        for (Object command : List.of(
                notify(NoticeAudience.PUBLIC, OTHER), refer(OTHER), handle(HandlingOutcome.ADMONISHED, OTHER))) {
            expectRefusal(
                    when(command, classified(InterferenceClass.UNLAWFUL)),
                    SupervisionError.CLASSIFYING_IS_FOR_THE_RECEIVER);
        }
        expectRefusal(
                when(
                        new NotifyInterference(ID, NoticeAudience.PUBLIC, "致19900000001", RECEIVER),
                        classified(InterferenceClass.UNLAWFUL)),
                SupervisionError.TEXT_NAMES_SOMEBODY);
    }

    @Test
    void that_it_is_in_a_report_is_noted_once() {
        InterferenceReported reported = new InterferenceReported(ID, "2024-Q3", NOW);
        when(new NoteReported(ID, "2024-Q3")).expectEvents(reported);
        expectRefusal(when(new NoteReported(ID, "2024-Q3"), reported), SupervisionError.INTERFERENCE_ALREADY_REPORTED);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-10,false", "2024-09-11,true", "2025-03-31,true", "2026-09-11,true", "2026-09-12,false"})
    void who_recorded_it_and_loses_their_posts_within_two_years_raises_an_alarm(LocalDate ended, boolean alarm) {
        ResultValidator<InterferenceRecord> result = when(new RaiseRetaliation(ID, ended));
        if (alarm) {
            result.expectEvents(new RetaliationSuspected(ID, ended, NOW));
        } else {
            result.expectNoEvents();
        }
    }

    @Test
    void the_alarm_is_raised_once() {
        LocalDate ended = LocalDate.parse("2025-03-31");
        when(new RaiseRetaliation(ID, ended), new RetaliationSuspected(ID, ended, NOW))
                .expectNoEvents();
    }

    private static ResultValidator<InterferenceRecord> when(Object command, Object... past) {
        List<Object> life = new ArrayList<>(List.of(recorded(ASKER, "990121-GA", "990100-JW")));
        life.addAll(List.of(past));
        return Aggregates.fixture(InterferenceRecord.class, MovableClock.at(NOW))
                .registerInjectableResource(NOBODY)
                .given(life)
                .when(command);
    }

    private static NotifyInterference notify(NoticeAudience audience, Actor actor) {
        return new NotifyInterference(ID, audience, "TB-1", actor);
    }

    private static ReferInterference refer(Actor actor) {
        return new ReferInterference(ID, ReferralOrgan.SUPERVISION_ORGAN, "YS-1", actor);
    }

    private static HandleInterference handle(HandlingOutcome outcome, Actor actor) {
        return new HandleInterference(ID, outcome, "CL-1", actor);
    }

    private static InterferenceNotified notified(String audience) {
        return new InterferenceNotified(ID, audience, "TB-1", RECEIVER.officer(), RECEIVER.unit(), NOW);
    }
}
