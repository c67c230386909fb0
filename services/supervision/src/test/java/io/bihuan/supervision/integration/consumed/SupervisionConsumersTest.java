package io.bihuan.supervision.integration.consumed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.Fact;
import io.bihuan.supervision.write.issueurge.IssueUrge;
import io.bihuan.supervision.write.notecase.NoteCase;
import io.bihuan.supervision.write.notecaseclosed.NoteCaseClosed;
import io.bihuan.supervision.write.notejurisdiction.NoteJurisdiction;
import io.bihuan.supervision.write.notestage.NoteStage;
import io.bihuan.testkit.Contracts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupervisionConsumersTest {

    private static final String CLUE = "01920f3c-5a10-7c41-9d02-7b6f3a000417";

    static ConsumedEvents[] consumers() {
        return new ConsumedEvents[] {new ClueEventsConsumer(), new CaseEventsConsumer()};
    }

    @Test
    void a_breach_is_urged_under_an_id_made_of_the_fact() throws JsonProcessingException {
        assertThat(command(new ClueEventsConsumer(), "io.bihuan.clue.DeadlineBreached.v1"))
                .contains(new IssueUrge(
                        "urge-e-52",
                        "01920f3c-5a10-7c41-9d02-7b6f3a000418",
                        "XS-990100-2024-G-000418",
                        "RECEIPT",
                        "990122-GA",
                        "T04",
                        Instant.parse("2024-09-13T16:00:02Z"),
                        2));
    }

    @Test
    void a_filed_case_is_noted_under_an_id_made_of_the_case() throws JsonProcessingException {
        assertThat(command(new CaseEventsConsumer(), "io.bihuan.case.CaseFiled.v1"))
                .contains(new NoteCase(
                        "listing-case-" + CLUE,
                        "case-" + CLUE,
                        "AJ-990100-2024-000131",
                        CLUE,
                        "990100-GA",
                        Level.CITY,
                        Instant.parse("2024-10-12T02:30:00Z"),
                        2));
    }

    @Test
    void a_closed_case_is_noted_on_the_same_listing() throws JsonProcessingException {
        assertThat(command(new CaseEventsConsumer(), "io.bihuan.case.CaseClosed.v1"))
                .contains(
                        new NoteCaseClosed("listing-case-" + CLUE, "CONVICTED", Instant.parse("2025-11-25T06:00:00Z")));
    }

    @Test
    void a_stage_and_a_designation_are_noted_on_the_same_listing() throws JsonProcessingException {
        assertThat(command(new CaseEventsConsumer(), "io.bihuan.case.CaseStageRecorded.v1"))
                .contains(new NoteStage(
                        "listing-case-" + CLUE, "INVESTIGATING", "990122-GA", Instant.parse("2024-10-28T03:10:00Z")));
        assertThat(command(new CaseEventsConsumer(), "io.bihuan.case.JurisdictionDesignated.v1"))
                .contains(new NoteJurisdiction(
                        "listing-case-" + CLUE, "990122-GA", Level.COUNTY, Instant.parse("2024-10-15T02:10:00Z")));
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void it_listens_where_the_contract_says_that_the_type_travels(ConsumedEvents consumer) {
        assertThat(consumer.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(Contracts.topic(event.type())).isEqualTo(consumer.topic()));
    }

    private static Optional<Object> command(ConsumedEvents consumer, String type) throws JsonProcessingException {
        ConsumedEvent<?> known = consumer.events().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
        return take(known, new Fact("e-52", "/bihuan/clue", type, "subject", Instant.EPOCH, 52));
    }

    private static <M> Optional<Object> take(ConsumedEvent<M> known, Fact fact) throws JsonProcessingException {
        M message = AxonJson.mapper().readValue(Contracts.sample(fact.type()), known.messageType());
        return known.toCommand().apply(message, fact);
    }
}
