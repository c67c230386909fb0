package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.privacy.Finding.Kind;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Ledger.EntryAnnotated;
import io.bihuan.platform.integration.Ledger.EntryMade;
import io.bihuan.platform.readmodel.EventInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class OutboxTranslationTest {

    private final OutboxTranslation translation =
            new OutboxTranslation(List.of(Ledger.published()), new ServiceIdentity("ledger"), AxonJson.mapper());

    @Test
    void a_fact_is_a_cloud_event_in_binary_mode() {
        EventInfo info = Ledger.info(7, "e-1");
        ProducerRecord<String, byte[]> record = translation
                .of(new EntryMade("e-1", "石桥镇", Ledger.NOON), info)
                .map(fact -> translation.recordOf(fact, info))
                .orElseThrow();
        assertThat(record.topic()).isEqualTo("bihuan.ledger.v1");
        assertThat(record.key()).isEqualTo("e-1");
        assertThat(headers(record))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "event-7",
                        "ce_source", "/bihuan/ledger",
                        "ce_type", "io.bihuan.ledger.EntryMade.v1",
                        "ce_subject", "e-1",
                        "ce_time", "2026-11-02T04:00:00Z",
                        "ce_position", "7",
                        "ce_correlationid", "chain-1",
                        "ce_causationid", "command-1",
                        "content-type", "application/json"));
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"entryId\":\"e-1\",\"place\":{\"description\":\"石桥镇\"},"
                        + "\"madeAt\":\"2026-11-02T04:00:00Z\"}");
    }

    @Test
    void a_translation_may_name_a_topic_of_its_own() {
        PublishedEvents<String> forFew = new PublishedEvents<>() {
            @Override
            public Class<String> eventType() {
                return String.class;
            }

            @Override
            public Optional<String> topic() {
                return Optional.of("bihuan.ledger.sealed.v1");
            }

            @Override
            public Optional<Published> translate(String event, EventInfo info) {
                return Optional.of(new Published("io.bihuan.ledger.Sealed.v1", Map.of()));
            }
        };
        OutboxTranslation both = new OutboxTranslation(
                List.of(Ledger.published(), forFew), new ServiceIdentity("ledger"), AxonJson.mapper());

        assertThat(both.of("sealed", Ledger.info(7, "e-1")).orElseThrow().topic())
                .isEqualTo("bihuan.ledger.sealed.v1");
    }

    @Test
    void what_is_not_translated_stays_inside() {
        assertThat(translation.of(new EntryAnnotated("e-1", "13800001111"), Ledger.info(8, "e-1")))
                .isEmpty();
        assertThat(translation.of("another service's event", Ledger.info(9, "e-1")))
                .isEmpty();
    }

    @Test
    void a_number_in_any_field_is_found_by_the_name_of_the_field_and_can_be_blacked_out() {
        EntryMade leak = new EntryMade("e-1", "请拨打13800001111或13800002222联系", Ledger.NOON);
        OutboxTranslation.Outgoing fact =
                translation.of(leak, Ledger.info(7, "e-1")).orElseThrow();
        assertThat(PersonalDataGuard.find(fact.data()))
                .containsExactly(
                        new PersonalDataGuard.Place("/place/description", Kind.MOBILE, 3, 14),
                        new PersonalDataGuard.Place("/place/description", Kind.MOBILE, 15, 26));
        assertThat(fact.blackedOut().data().at("/place/description").textValue())
                .isEqualTo("请拨打" + "■".repeat(11) + "或" + "■".repeat(11) + "联系");
        assertThat(fact.blackedOut().data().get("entryId").textValue()).isEqualTo("e-1");
        assertThat(PersonalDataGuard.find(fact.blackedOut().data())).isEmpty();
    }

    @Test
    void two_translations_of_one_event_are_refused() {
        OutboxTranslation twice = new OutboxTranslation(
                List.of(Ledger.published(), Ledger.published()), new ServiceIdentity("ledger"), AxonJson.mapper());
        assertThatThrownBy(() -> twice.of(new EntryMade("e-1", "x", Ledger.NOON), Ledger.info(7, "e-1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("published twice");
    }

    static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
