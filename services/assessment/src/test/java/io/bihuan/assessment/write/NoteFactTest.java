package io.bihuan.assessment.write;

import static io.bihuan.assessment.SampleFacts.ASSESSED;
import static io.bihuan.assessment.SampleFacts.DUE_AT;
import static io.bihuan.assessment.SampleFacts.DUE_ON;
import static io.bihuan.assessment.SampleFacts.LAST_MOMENT;
import static io.bihuan.assessment.SampleFacts.NOW;
import static io.bihuan.assessment.SampleFacts.OTHER;
import static io.bihuan.assessment.SampleFacts.UNIT;
import static io.bihuan.assessment.SampleFacts.assigned;
import static io.bihuan.assessment.SampleFacts.assignedTo;
import static io.bihuan.assessment.SampleFacts.done;
import static io.bihuan.assessment.SampleFacts.due;
import static io.bihuan.assessment.SampleFacts.lateAfter;
import static io.bihuan.assessment.SampleFacts.reopened;
import static io.bihuan.assessment.SampleFacts.verificationDue;
import static io.bihuan.assessment.SampleFacts.verificationMoved;
import static io.bihuan.assessment.SampleFacts.verified;
import static io.bihuan.assessment.SampleFacts.withdrawn;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.assessment.events.DueNoted;
import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.model.DutyKind;
import io.bihuan.assessment.write.notefact.NoteAssignment;
import io.bihuan.assessment.write.notefact.NoteDone;
import io.bihuan.assessment.write.notefact.NoteDue;
import io.bihuan.assessment.write.notefact.NoteMovedDue;
import io.bihuan.assessment.write.notefact.NoteReopening;
import io.bihuan.assessment.write.notefact.NoteReturn;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class NoteFactTest {

    private static final NoteAssignment ASSIGN = new NoteAssignment(ASSESSED, "c1", UNIT, NOW, "c1-dispatched");
    private static final NoteDue DUE = new NoteDue(ASSESSED, UNIT, DutyKind.VERIFICATION, DUE_ON, DUE_AT, "c1-due", 0);
    private static final NoteDone DONE = new NoteDone(ASSESSED, DutyKind.VERIFICATION, NOW, true, "c1-done");
    private static final NoteReturn RETURN = new NoteReturn(ASSESSED, UNIT, NOW, "c1-returned");

    @Test
    void a_dispatch_makes_a_unit_responsible() {
        fixture(AssessedClue.class).givenNoPriorActivity().when(ASSIGN).expectEvents(assigned());
    }

    @Test
    void what_is_due_counts_in_the_month_of_its_due_day() {
        fixture(AssessedClue.class).given(assigned()).when(DUE).expectEvents(verificationDue());
    }

    @Test
    void a_due_day_counts_in_its_own_month_though_it_ends_in_the_next() {
        LocalDate lastOfMonth = LocalDate.parse("2024-11-30");
        var expected = due("c1", UNIT, "VERIFICATION", lastOfMonth);
        assertThat(expected.month()).isEqualTo("2024-11");
        fixture(AssessedClue.class)
                .given(assigned())
                .when(new NoteDue(ASSESSED, UNIT, DutyKind.VERIFICATION, lastOfMonth, expected.dueAt(), "c1-due", 0))
                .expectEvents(expected);
    }

    @Test
    void what_is_due_at_another_time_counts_in_the_month_of_the_new_day() {
        LocalDate later = LocalDate.parse("2024-12-10");
        NoteMovedDue move = new NoteMovedDue(ASSESSED, DutyKind.VERIFICATION, later, lateAfter(later), "c1-moved", 0);
        fixture(AssessedClue.class)
                .given(assigned(), verificationDue())
                .when(move)
                .expectEvents(verificationMoved(later));
        expectRefusal(fixture(AssessedClue.class).given(assigned()).when(move), AssessmentError.FACT_OUT_OF_ORDER);
        expectAlreadyNoted(move, assigned(), verificationDue(), verificationMoved(later));
    }

    @Test
    void what_was_done_counts_where_it_was_due() {
        fixture(AssessedClue.class)
                .given(assigned(), verificationDue())
                .when(DONE)
                .expectEvents(verified());
    }

    @Test
    void a_waived_feedback_is_noted_as_one_that_does_not_count() {
        fixture(AssessedClue.class)
                .given(assigned(), due("c1", UNIT, "FEEDBACK", DUE_ON))
                .when(new NoteDone(ASSESSED, DutyKind.FEEDBACK, NOW, false, "c1-done"))
                .expectEvents(done("c1", "FEEDBACK", NOW, false));
    }

    @Test
    void a_return_takes_out_everything_that_was_due_there() {
        fixture(AssessedClue.class)
                .given(assigned(), verificationDue())
                .when(RETURN)
                .expectEvents(withdrawn());
    }

    @Test
    void a_return_before_anything_was_due_takes_out_nothing() {
        fixture(AssessedClue.class).given(assigned()).when(RETURN).expectEvents(withdrawn(List.of(), "c1-returned"));
    }

    @Test
    void a_clue_moved_on_without_a_return_leaves_the_earlier_units_numbers() {
        fixture(AssessedClue.class)
                .given(assigned(), verificationDue())
                .when(new NoteAssignment(ASSESSED, "c1", OTHER, NOW, "c1-redispatched"))
                .expectEvents(withdrawn(List.of("2024-11"), "c1-redispatched"), assignedTo(OTHER, "c1-redispatched"));
    }

    @Test
    void after_a_return_the_new_assignment_withdraws_nothing_twice() {
        fixture(AssessedClue.class)
                .given(assigned(), verificationDue(), withdrawn())
                .when(new NoteAssignment(ASSESSED, "c1", OTHER, NOW, "c1-redispatched"))
                .expectEvents(assignedTo(OTHER, "c1-redispatched"));
    }

    @Test
    void a_reopening_takes_out_a_feedback_that_was_still_in_time() {
        fixture(AssessedClue.class)
                .given(assigned(), verificationDue(), verified(), due("c1", UNIT, "FEEDBACK", DUE_ON))
                .when(new NoteReopening(ASSESSED, LAST_MOMENT, "c1-reopened"))
                .expectEvents(reopened("2024-11", LAST_MOMENT));
    }

    @Test
    void a_reopening_leaves_what_was_late_and_what_was_done() {
        NoteReopening inTime = new NoteReopening(ASSESSED, LAST_MOMENT, "c1-reopened");
        DueNoted feedback = due("c1", UNIT, "FEEDBACK", DUE_ON);
        fixture(AssessedClue.class)
                .given(assigned(), verificationDue(), verified(), feedback)
                .when(new NoteReopening(ASSESSED, DUE_AT, "c1-reopened"))
                .expectEvents(reopened(null, DUE_AT));
        fixture(AssessedClue.class)
                .given(assigned(), feedback, done("c1", "FEEDBACK", NOW, true))
                .when(inTime)
                .expectEvents(reopened(null, LAST_MOMENT));
        fixture(AssessedClue.class)
                .given(assigned(), verificationDue())
                .when(inTime)
                .expectEvents(reopened(null, LAST_MOMENT));
    }

    @Test
    void told_again_it_does_not_take_out_the_feedback_of_the_next_conclusion() {
        expectAlreadyNoted(
                new NoteReopening(ASSESSED, NOW, "c1-reopened"),
                assigned(),
                reopened(null, NOW),
                due("c1", UNIT, "FEEDBACK", DUE_ON));
    }

    @Test
    void every_fact_counts_once() {
        expectAlreadyNoted(ASSIGN, assigned());
        expectAlreadyNoted(DUE, assigned(), verificationDue());
        expectAlreadyNoted(DONE, assigned(), verificationDue(), verified());
        expectAlreadyNoted(RETURN, assigned(), verificationDue(), withdrawn());
    }

    @Test
    void a_fact_that_is_told_again_counts_as_done() {
        assertThat(AssessmentError.FACT_ALREADY_NOTED.meansAlreadyDone()).isTrue();
    }

    @Test
    void something_done_that_was_never_due_waits_for_its_turn() {
        expectRefusal(fixture(AssessedClue.class).given(assigned()).when(DONE), AssessmentError.FACT_OUT_OF_ORDER);
        expectRefusal(
                fixture(AssessedClue.class)
                        .given(assigned(), verificationDue(), withdrawn())
                        .when(DONE),
                AssessmentError.FACT_OUT_OF_ORDER);
        assertThat(AssessmentError.FACT_OUT_OF_ORDER.meansAlreadyDone()).isFalse();
    }

    @Test
    void nothing_is_due_for_a_clue_nobody_was_given() {
        fixture(AssessedClue.class).givenNoPriorActivity().when(DUE).expectException(AggregateNotFoundException.class);
    }

    private static void expectAlreadyNoted(Object command, Object... history) {
        expectRefusal(fixture(AssessedClue.class).given(history).when(command), AssessmentError.FACT_ALREADY_NOTED);
    }
}
