package io.bihuan.assessment.integration.consumed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.bihuan.assessment.model.DutyKind;
import io.bihuan.assessment.write.notefact.NoteAssignment;
import io.bihuan.assessment.write.notefact.NoteDone;
import io.bihuan.assessment.write.notefact.NoteDue;
import io.bihuan.assessment.write.notefact.NoteMovedDue;
import io.bihuan.assessment.write.notefact.NoteReopening;
import io.bihuan.assessment.write.notefact.NoteReturn;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.Fact;
import io.bihuan.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClueEventsConsumerTest {

    private static final String CLUE = "01920f3c-5a10-7c41-9d02-7b6f3a000417";
    private static final String RETURNED_CLUE = "01920f3c-5a10-7c41-9d02-7b6f3a000418";

    private final ClueEventsConsumer consumer = new ClueEventsConsumer();

    @Test
    void a_dispatch_is_an_assignment() throws JsonProcessingException {
        assertThat(command("ClueDispatched.v1"))
                .contains(new NoteAssignment(
                        "assessed-" + CLUE, CLUE, "990100-GA", Instant.parse("2024-09-11T02:15:00Z"), "e-9"));
    }

    @Test
    void a_return_is_a_return() throws JsonProcessingException {
        assertThat(command("ClueReturned.v1"))
                .contains(new NoteReturn(
                        "assessed-" + RETURNED_CLUE, "990122-GA", Instant.parse("2024-09-13T02:30:00Z"), "e-9"));
    }

    @Test
    void what_is_recalled_leaves_the_numbers_of_the_unit_that_had_it() throws JsonProcessingException {
        assertThat(command("ClueRecalled.v1"))
                .contains(new NoteReturn(
                        "assessed-" + RETURNED_CLUE, "990121-GA", Instant.parse("2024-09-27T02:30:00Z"), "e-9"));
    }

    @Test
    void a_unit_that_never_signed_is_responsible_no_more() throws JsonProcessingException {
        assertThat(command("ClueOfferEnded.v1"))
                .contains(new NoteReturn(
                        "assessed-" + RETURNED_CLUE, "990122-GA", Instant.parse("2024-09-21T16:00:00Z"), "e-9"));
    }

    @Test
    void a_clock_of_verification_or_feedback_makes_something_due() throws JsonProcessingException {
        assertThat(command("DeadlineStarted.v1")).contains(due(DutyKind.VERIFICATION));
        assertThat(command("DeadlineStarted.v1", sample("DeadlineStarted.v1").put("clock", "FEEDBACK")))
                .contains(due(DutyKind.FEEDBACK));
    }

    @Test
    void an_end_that_moved_makes_it_due_at_another_time() throws JsonProcessingException {
        assertThat(command("DeadlineMoved.v1"))
                .contains(new NoteMovedDue(
                        "assessed-" + CLUE,
                        DutyKind.VERIFICATION,
                        LocalDate.parse("2025-01-13"),
                        Instant.parse("2025-01-13T16:00:00Z"),
                        "e-9",
                        2));
        assertThat(command("DeadlineMoved.v1", sample("DeadlineMoved.v1").put("clock", "RECEIPT")))
                .isEmpty();
    }

    @Test
    void a_clock_of_the_receipt_is_not_assessed() throws JsonProcessingException {
        assertThat(command("DeadlineStarted.v1", sample("DeadlineStarted.v1").put("clock", "RECEIPT")))
                .isEmpty();
    }

    @Test
    void a_conclusion_is_the_verification_done() throws JsonProcessingException {
        assertThat(command("ClueConcluded.v1")).contains(done(DutyKind.VERIFICATION, "2024-10-12T01:00:00Z", true));
    }

    @Test
    void a_feedback_counts_unless_it_was_waived() throws JsonProcessingException {
        assertThat(command("ResultFedBack.v1")).contains(done(DutyKind.FEEDBACK, "2024-10-18T07:20:00Z", true));
        assertThat(command("ResultFedBack.v1", sample("ResultFedBack.v1").put("outcome", "WAIVED")))
                .contains(done(DutyKind.FEEDBACK, "2024-10-18T07:20:00Z", false));
    }

    @Test
    void a_reopening_is_noted() throws JsonProcessingException {
        assertThat(command("ClueReopened.v1"))
                .contains(new NoteReopening("assessed-" + CLUE, Instant.parse("2025-02-10T02:00:00Z"), "e-9"));
    }

    @Test
    void it_listens_where_the_contract_says_that_the_type_travels() {
        assertThat(consumer.events())
                .hasSize(9)
                .allSatisfy(event -> assertThat(Contracts.topic(event.type())).isEqualTo(consumer.topic()));
    }

    private static NoteDue due(DutyKind duty) {
        return new NoteDue(
                "assessed-" + CLUE,
                "990100-GA",
                duty,
                LocalDate.parse("2024-12-12"),
                Instant.parse("2024-12-12T16:00:00Z"),
                "e-9",
                2);
    }

    private static NoteDone done(DutyKind duty, String when, boolean counts) {
        return new NoteDone("assessed-" + CLUE, duty, Instant.parse(when), counts, "e-9");
    }

    private static ObjectNode sample(String type) throws JsonProcessingException {
        return (ObjectNode) AxonJson.mapper().readTree(Contracts.sample("io.bihuan.clue." + type));
    }

    private Optional<Object> command(String type) throws JsonProcessingException {
        return command(type, sample(type));
    }

    private Optional<Object> command(String type, ObjectNode data) throws JsonProcessingException {
        ConsumedEvent<?> known = consumer.events().stream()
                .filter(event -> event.type().equals("io.bihuan.clue." + type))
                .findFirst()
                .orElseThrow();
        return take(known, data, new Fact("e-9", "/bihuan/clue", known.type(), CLUE, Instant.EPOCH, 9));
    }

    private static <M> Optional<Object> take(ConsumedEvent<M> known, ObjectNode data, Fact fact)
            throws JsonProcessingException {
        return known.toCommand().apply(AxonJson.mapper().treeToValue(data, known.messageType()), fact);
    }
}
