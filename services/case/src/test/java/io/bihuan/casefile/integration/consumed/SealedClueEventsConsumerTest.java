package io.bihuan.casefile.integration.consumed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.casefile.write.noteconflict.NoteConflict;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.Fact;
import io.bihuan.testkit.Contracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedClueEventsConsumerTest {

    private static final String DECLARED = "io.bihuan.clue.ConflictDeclared.v1";

    @Test
    void a_declaration_is_noted_as_a_whole() throws JsonProcessingException {
        ConflictDeclaredMessage message =
                AxonJson.mapper().readValue(Contracts.sample(DECLARED), ConflictDeclaredMessage.class);
        Fact fact = new Fact("e-9", "/bihuan/clue", DECLARED, message.clueId(), Instant.EPOCH, 9);

        assertThat(SealedClueEventsConsumer.noteConflict(message, fact))
                .contains(new NoteConflict(
                        "conflicts-01920f3c-5a10-7c41-9d02-7b6f3a000417",
                        "01920f3c-5a10-7c41-9d02-7b6f3a000417",
                        2,
                        List.of("990121103-PCS", "990121-GA"),
                        List.of("o-6101"),
                        Instant.parse("2024-09-27T02:00:00Z")));
    }

    @Test
    void it_listens_to_the_topic_the_contract_names() {
        SealedClueEventsConsumer consumer = new SealedClueEventsConsumer();
        assertThat(consumer.events())
                .extracting(ConsumedEvent::type)
                .containsExactly(DECLARED)
                .allSatisfy(type -> assertThat(Contracts.topic(type)).isEqualTo(consumer.topic()));
    }
}
