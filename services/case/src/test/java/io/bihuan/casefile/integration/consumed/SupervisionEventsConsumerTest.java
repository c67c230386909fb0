package io.bihuan.casefile.integration.consumed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.bihuan.casefile.write.notesponsors.NoteSponsors;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.Fact;
import io.bihuan.testkit.Contracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupervisionEventsConsumerTest {

    private static final String SPONSORED = "io.bihuan.supervision.CaseSponsored.v1";

    @Test
    void who_sponsors_a_case_is_noted_as_a_whole() throws JsonProcessingException {
        CaseSponsoredMessage message =
                AxonJson.mapper().readValue(Contracts.sample(SPONSORED), CaseSponsoredMessage.class);
        Fact fact = new Fact("e-9", "/bihuan/supervision", SPONSORED, message.caseId(), Instant.EPOCH, 9);

        assertThat(SupervisionEventsConsumer.noteSponsors(message, fact))
                .contains(new NoteSponsors(
                        "case-01920f3c-5a10-7c41-9d02-7b6f3a000417",
                        List.of("o-8001"),
                        Instant.parse("2024-10-15T08:00:00Z")));
    }

    @Test
    void it_listens_to_the_topic_the_contract_names() {
        SupervisionEventsConsumer consumer = new SupervisionEventsConsumer();
        assertThat(consumer.events())
                .extracting(ConsumedEvent::type)
                .containsExactly(SPONSORED)
                .allSatisfy(type -> assertThat(Contracts.topic(type)).isEqualTo(consumer.topic()));
    }
}
