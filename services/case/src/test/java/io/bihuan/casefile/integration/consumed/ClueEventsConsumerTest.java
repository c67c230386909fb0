package io.bihuan.casefile.integration.consumed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.bihuan.casefile.model.Ladder;
import io.bihuan.casefile.write.notedispatch.NoteDispatch;
import io.bihuan.casefile.write.notefinding.NoteFinding;
import io.bihuan.casefile.write.notehandler.NoteHandler;
import io.bihuan.casefile.write.notereopening.NoteReopening;
import io.bihuan.casefile.write.proposecase.ProposeCase;
import io.bihuan.casefile.write.withdrawhandler.WithdrawHandler;
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
    private static final String DISPATCHED = "io.bihuan.clue.ClueDispatched.v1";
    private static final String ACKNOWLEDGED = "io.bihuan.clue.ClueReceiptAcknowledged.v1";
    private static final String RECALLED = "io.bihuan.clue.ClueRecalled.v1";
    private static final String RETURNED = "io.bihuan.clue.ClueReturned.v1";
    private static final Fact FACT = new Fact("e-9", "/bihuan/clue", DISPATCHED, "c", Instant.EPOCH, 9);
    private static final String CLUE = "01920f3c-5a10-7c41-9d02-7b6f3a000417";
    private static final String OTHER_CLUE = "01920f3c-5a10-7c41-9d02-7b6f3a000418";

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
        assertThat(commandFor(clue).filter(ProposeCase.class::isInstance).isPresent())
                .isEqualTo(proposed);
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
                .containsExactly(
                        CONCLUDED, "io.bihuan.clue.ClueReopened.v1", DISPATCHED, ACKNOWLEDGED, RECALLED, RETURNED)
                .allSatisfy(type -> assertThat(Contracts.topic(type)).isEqualTo(consumer.topic()));
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, LUAN, LUAN",
        "PARTLY_TRUE, HEI, HEI",
        "UNPROVEN, HEI, NONE",
        "FALSE, HEI, NONE",
        "NOT_ORG_CRIME, NONE, NONE"
    })
    void what_is_not_proposed_is_noted_as_a_finding(String kind, String ladder, Ladder found)
            throws JsonProcessingException {
        assertThat(commandFor(sample().put("kind", kind).put("ladder", ladder)))
                .contains(new NoteFinding("assets-" + CLUE, CLUE, found, Instant.parse("2024-10-12T01:00:00Z")));
    }

    @Test
    void who_verifies_a_clue_is_noted_for_its_assets_from_the_dispatch_to_the_recall() throws JsonProcessingException {
        assertThat(ClueEventsConsumer.noteDispatch(message(DISPATCHED, ClueDispatchedMessage.class), FACT))
                .contains(new NoteDispatch(
                        "assets-" + CLUE,
                        CLUE,
                        "XS-990100-2024-G-000417",
                        "990121",
                        Instant.parse("2024-09-11T02:15:00Z")));
        assertThat(ClueEventsConsumer.noteHandler(message(ACKNOWLEDGED, ClueReceiptAcknowledgedMessage.class), FACT))
                .contains(new NoteHandler("assets-" + CLUE, CLUE, "990100-GA", Instant.parse("2024-09-12T00:50:00Z")));
        assertThat(ClueEventsConsumer.recall(message(RECALLED, ClueRecalledMessage.class), FACT))
                .contains(new WithdrawHandler(
                        "assets-" + OTHER_CLUE, OTHER_CLUE, "990121-GA", Instant.parse("2024-09-27T02:30:00Z")));
        assertThat(ClueEventsConsumer.giveBack(message(RETURNED, ClueReturnedMessage.class), FACT))
                .contains(new WithdrawHandler(
                        "assets-" + OTHER_CLUE, OTHER_CLUE, "990122-GA", Instant.parse("2024-09-13T02:30:00Z")));
    }

    private static <T> T message(String type, Class<T> as) throws JsonProcessingException {
        return AxonJson.mapper().readValue(Contracts.sample(type), as);
    }

    private static ObjectNode sample() throws JsonProcessingException {
        return (ObjectNode) AxonJson.mapper().readTree(Contracts.sample(CONCLUDED));
    }

    private static Optional<Object> commandFor(ObjectNode data) throws JsonProcessingException {
        Fact fact =
                new Fact("e-9", "/bihuan/clue", CONCLUDED, data.get("clueId").asText(), Instant.EPOCH, 9);
        return ClueEventsConsumer.conclude(AxonJson.mapper().treeToValue(data, ClueConcludedMessage.class), fact);
    }
}
