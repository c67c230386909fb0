package io.bihuan.casefile.integration.consumed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.bihuan.casefile.write.notereopening.NoteReopening;
import io.bihuan.casefile.write.proposecase.ProposeCase;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.Fact;
import io.bihuan.testkit.Contracts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClueEventsConsumerTest {

    private static final String CONCLUDED = "io.bihuan.clue.ClueConcluded.v1";

    @Test
    void a_clue_that_proved_true_is_proposed_as_a_case() throws JsonProcessingException {
        assertThat(commandFor(sample()))
                .contains(new ProposeCase(
                        "case-01920f3c-5a10-7c41-9d02-7b6f3a000417",
                        "01920f3c-5a10-7c41-9d02-7b6f3a000417",
                        "XS-990100-2024-G-000417",
                        "HEI",
                        "990100-GA",
                        "990121",
                        Instant.parse("2024-10-12T01:00:00Z"),
                        2));
    }

    @Test
    void a_clue_told_without_conflicts_has_none() throws JsonProcessingException {
        ObjectNode before = sample();
        before.remove("conflictRevision");
        assertThat(commandFor(before)).get().extracting("conflictRevision").isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, HEI, true",
        "TRUE, E_GROUP, true",
        "TRUE, E_GANG, true",
        "TRUE, LUAN, false",
        "TRUE, NONE, false",
        "PARTLY_TRUE, HEI, false",
        "UNPROVEN, HEI, false",
        "FALSE, HEI, false"
    })
    void only_what_is_true_and_on_the_ladder_is_proposed(String kind, String ladder, boolean proposed)
            throws JsonProcessingException {
        ObjectNode clue = sample().put("kind", kind).put("ladder", ladder);
        assertThat(commandFor(clue).isPresent()).isEqualTo(proposed);
    }

    @Test
    void a_clue_that_is_verified_again_is_noted() throws JsonProcessingException {
        String type = "io.bihuan.clue.ClueReopened.v1";
        ClueReopenedMessage message = AxonJson.mapper().readValue(Contracts.sample(type), ClueReopenedMessage.class);
        Fact fact = new Fact("e-9", "/bihuan/clue", type, message.clueId(), Instant.EPOCH, 9);
        assertThat(ClueEventsConsumer.noteReopening(message, fact))
                .contains(new NoteReopening(
                        "case-01920f3c-5a10-7c41-9d02-7b6f3a000417",
                        "01920f3c-5a10-7c41-9d02-7b6f3a000417",
                        Instant.parse("2025-02-10T02:00:00Z")));
    }

    @Test
    void it_listens_to_the_topic_the_contract_names() {
        ClueEventsConsumer consumer = new ClueEventsConsumer();
        assertThat(consumer.events())
                .extracting(ConsumedEvent::type)
                .containsExactly(CONCLUDED, "io.bihuan.clue.ClueReopened.v1")
                .allSatisfy(type -> assertThat(Contracts.topic(type)).isEqualTo(consumer.topic()));
    }

    private static ObjectNode sample() throws JsonProcessingException {
        return (ObjectNode) AxonJson.mapper().readTree(Contracts.sample(CONCLUDED));
    }

    private static Optional<Object> commandFor(ObjectNode data) throws JsonProcessingException {
        Fact fact =
                new Fact("e-9", "/bihuan/clue", CONCLUDED, data.get("clueId").asText(), Instant.EPOCH, 9);
        return ClueEventsConsumer.proposeCase(AxonJson.mapper().treeToValue(data, ClueConcludedMessage.class), fact);
    }
}
