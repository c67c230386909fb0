package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Ledger.EntryMade;
import io.bihuan.platform.integration.Ledger.EntrySettled;
import io.bihuan.platform.integration.Ledger.LedgerEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An entry whose place holds a telephone number was made and then settled. */
class WithheldReleaseTest {

    private static final Clock NOON = Clock.fixed(Ledger.NOON, ZoneOffset.UTC);
    private static final EntryMade LEAK = new EntryMade("e-1", "电话13800001111", Ledger.NOON);

    private final MongoDatabase database = Backends.database();
    private final EventLog log = EventLog.open(database, EventLogSettings.defaults(), NOON);
    private final WithheldFacts withheld = new WithheldFacts(database);
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());

    @BeforeEach
    void both_are_withheld() {
        append(
                0,
                "ledger.EntryMade",
                "{\"entryId\":\"e-1\",\"place\":\"电话13800001111\",\"madeAt\":\"2026-11-02T04:00:00Z\"}");
        append(1, "ledger.EntrySettled", "{\"entryId\":\"e-1\"}");
        Outbox.Run run = new Outbox(translation(Ledger.published()), Withholding.in(database), () -> producer, () -> {})
                .begin(0);
        run.take(LEAK, Ledger.info(0, "e-1"));
        run.take(new EntrySettled("e-1"), Ledger.info(1, "e-1"));
        assertThat(run.acknowledge()).isZero();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void nothing_leaves_as_long_as_nothing_has_changed() {
        release(Ledger.published()).round();
        assertThat(producer.history()).isEmpty();
        assertThat(withheld.open()).hasSize(2);
    }

    @Test
    void S31_once_the_translation_is_mended_both_leave_in_order_and_that_it_was_prevented_stays() {
        release(mended()).round();

        assertThat(producer.history())
                .extracting(record -> OutboxTranslationTest.headers(record).get("ce_id"))
                .containsExactly("event-0", "event-1");
        assertThat(withheld.open()).isEmpty();
        assertThat(withheld.latest(10)).singleElement().satisfies(prevented -> {
            assertThat(prevented.eventId()).isEqualTo("event-0");
            assertThat(prevented.publishedAt()).isEqualTo(Ledger.NOON);
        });
    }

    @Test
    void blacked_out_on_an_operators_word_both_leave_in_order() {
        WithheldRelease release = release(Ledger.published());
        assertThat(release.blackOut("event-0", "o-1").releasedBy()).isEqualTo("o-1");
        release.round();

        assertThat(producer.history())
                .extracting(record -> OutboxTranslationTest.headers(record).get("ce_id"))
                .containsExactly("event-0", "event-1");
        assertThat(producer.history()).noneMatch(record -> new String(record.value()).contains("13800001111"));
    }

    @Test
    void what_only_waits_is_not_blacked_out() {
        for (String id : List.of("event-1", "event-7")) {
            assertThatThrownBy(() -> release(Ledger.published()).blackOut(id, "o-1"))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(IntegrationError.WITHHELD_FACT_UNKNOWN));
        }
    }

    private WithheldRelease release(PublishedEvents<LedgerEvent> published) {
        EventCodec codec = new EventCodec(
                new LogicalTypeSerializer(EventTypes.of(List.of(LedgerEvent.class)), AxonJson.mapper()),
                NoOpEventUpcaster.INSTANCE);
        return new WithheldRelease(
                withheld, Withholding.in(database), translation(published), log, codec, () -> producer, NOON);
    }

    private static OutboxTranslation translation(PublishedEvents<LedgerEvent> published) {
        return new OutboxTranslation(List.of(published), new ServiceIdentity("ledger"), AxonJson.mapper());
    }

    /** Leaves the place away. */
    private static PublishedEvents<LedgerEvent> mended() {
        return new PublishedEvents<>() {
            @Override
            public Class<LedgerEvent> eventType() {
                return LedgerEvent.class;
            }

            @Override
            public Optional<Published> translate(LedgerEvent event, EventInfo info) {
                return Optional.of(new Published("io.bihuan.ledger.Any.v1", Map.of("entryId", info.aggregateId())));
            }
        };
    }

    private void append(long sequence, String type, String payload) {
        log.append(new NewCommit(
                "e-1",
                "Entry",
                sequence,
                List.of(new NewEvent("event-" + sequence, type, 1, Ledger.NOON, payload, "{}"))));
    }
}
