package io.bihuan.clue.integration.consumed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.Fact;
import io.bihuan.testkit.Contracts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseEventsConsumerTest {

    private static final String FILED = "io.bihuan.case.CaseFiled.v1";
    private static final String CLOSED = "io.bihuan.case.CaseClosed.v1";
    private static final String CLUE = "01920f3c-5a10-7c41-9d02-7b6f3a000417";
    private static final Actor CONSUMER = Actor.system("case-events-consumer");

    private final CaseEventsConsumer consumer = new CaseEventsConsumer();

    @Test
    void a_filed_case_converts_its_clue() throws JsonProcessingException {
        assertThat(command(FILED, Contracts.sample(FILED)))
                .contains(new ConvertToCase(
                        CLUE,
                        "case-" + CLUE,
                        "AJ-990100-2024-000131",
                        "990100-GA",
                        Instant.parse("2024-10-12T02:30:00Z"),
                        CONSUMER));
    }

    @Test
    void a_closed_case_completes_the_handling_of_its_clue() throws JsonProcessingException {
        assertThat(command(CLOSED, Contracts.sample(CLOSED)))
                .contains(new CompleteHandling(CLUE, "case-" + CLUE, "CONVICTED", CONSUMER));
    }

    @Test
    void a_case_without_a_clue_is_no_business_of_ours() throws JsonProcessingException {
        assertThat(command(FILED, "{\"caseId\":\"case-9\",\"caseNo\":\"AJ-9\"}"))
                .isEmpty();
        assertThat(command(CLOSED, "{\"caseId\":\"case-9\",\"outcome\":\"CONVICTED\"}"))
                .isEmpty();
    }

    @Test
    void it_listens_to_what_the_case_service_promises() {
        assertThat(Contracts.types(consumer.topic())).contains(FILED, CLOSED);
    }

    private Optional<Object> command(String type, String data) throws JsonProcessingException {
        ConsumedEvent<?> consumed = consumer.events().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
        return translate(consumed, data);
    }

    private static <M> Optional<Object> translate(ConsumedEvent<M> consumed, String data)
            throws JsonProcessingException {
        M message = AxonJson.mapper().readValue(data, consumed.messageType());
        Fact fact = new Fact("id", "/bihuan/case", consumed.type(), "case-1", Instant.EPOCH, 1);
        return consumed.toCommand().apply(message, fact);
    }
}
