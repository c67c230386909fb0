package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Ledger.EntryMade;
import io.bihuan.platform.integration.Ledger.EntrySettled;
import io.bihuan.platform.integration.Shop.CloseAccount;
import io.bihuan.platform.integration.Shop.OpenAccount;
import io.bihuan.platform.integration.Shop.ShopError;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KafkaRoundTripTest {

    private static final InboxSettings INBOX =
            new InboxSettings(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMillis(100), 1);

    private final ServiceIdentity ledger = new ServiceIdentity("ledger-" + UUID.randomUUID());
    private final KafkaSettings settings = new KafkaSettings(
            Backends.kafka().bootstrapServers(), 2, (short) 1, Duration.ofSeconds(6), Duration.ofSeconds(30), Map.of());
    private final KafkaClients clients = new KafkaClients(settings, new ServiceIdentity("shop-" + UUID.randomUUID()));
    private final RecordedCommands commands = new RecordedCommands();
    private final MongoDatabase database = Backends.database();
    private final FactIntakes intakes = FactIntakes.of(List.of(Shop.consumed(ledger.topic())), this::intake);
    private final FactListeners listeners = new FactListeners(intakes, clients, 1);

    private FactIntake intake(ConsumedEvents consumed) {
        Clock clock = Clock.systemUTC();
        return new FactIntake(
                new FactReader(consumed, AxonJson.mapper()),
                new Inbox(database, "bihuan.shop", clock),
                new ParkedFacts(database),
                new FactDelivery(commands),
                new DeadLetters(clients::producer, "bihuan.shop", clock),
                INBOX,
                clock);
    }

    @AfterEach
    void stop() {
        listeners.stop();
        clients.close();
    }

    @Test
    void what_is_acknowledged_can_be_read_by_any_kafka_client() {
        keepTopics(ledger.topic());
        Outbox.Run run = outbox().begin(0);
        run.take(new EntryMade("e-1", "石桥镇", Ledger.NOON), Ledger.info(0, "e-1"));
        for (int position = 1; position < 500; position++) {
            run.take(new EntrySettled("e-" + position % 7), Ledger.info(position, "e-" + position % 7));
        }
        assertThat(run.acknowledge()).isEqualTo(500);

        List<ConsumerRecord<String, byte[]>> records = BrokerRecords.all(ledger.topic());
        assertThat(records).hasSize(500);
        ConsumerRecord<String, byte[]> first = records.stream()
                .filter(record -> "0".equals(DeadLetterReader.headers(record).get("ce_position")))
                .findFirst()
                .orElseThrow();
        assertThat(first.key()).isEqualTo("e-1");
        assertThat(DeadLetterReader.headers(first))
                .containsEntry("ce_id", "event-0")
                .containsEntry("ce_source", "/bihuan/" + ledger.service())
                .containsEntry("ce_type", "io.bihuan.ledger.EntryMade.v1")
                .containsEntry("ce_correlationid", "chain-1")
                .containsEntry("content-type", "application/json");
        assertThat(records)
                .filteredOn(record -> "e-1".equals(record.key()))
                .extracting(record ->
                        Long.parseLong(DeadLetterReader.headers(record).get("ce_position")))
                .as("order within a key")
                .isSorted();
    }

    @Test
    void topics_are_made_once_and_kept_for_ever() throws Exception {
        keepTopics(ledger.topic(), DeadLetters.topicOf(ledger.topic()));
        keepTopics(ledger.topic(), DeadLetters.topicOf(ledger.topic()));
        TopicDescription topic = clients.admin()
                .describeTopics(List.of(ledger.topic()))
                .topicNameValues()
                .get(ledger.topic())
                .get(5, TimeUnit.SECONDS);
        assertThat(topic.partitions()).hasSize(2);
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, ledger.topic());
        assertThat(clients.admin()
                        .describeConfigs(List.of(resource))
                        .values()
                        .get(resource)
                        .get(5, TimeUnit.SECONDS)
                        .get("retention.ms")
                        .value())
                .isEqualTo("-1");
    }

    @Test
    void a_consumer_waits_for_a_topic_that_does_not_exist_yet() {
        listeners.start();
        await().pollDelay(Duration.ofSeconds(1)).until(() -> commands.accepted().isEmpty());
        keepTopics(ledger.topic());
        send(Shop.fact(ledger.topic(), Shop.MADE, 1, "e-1", "{\"entryId\":\"e-1\"}"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(commands.commands()).containsExactly(new OpenAccount("e-1")));
    }

    @Test
    void a_fact_delivered_three_times_is_applied_once_and_poison_stops_nobody() {
        keepTopics(ledger.topic(), DeadLetters.topicOf(ledger.topic()));
        ProducerRecord<String, byte[]> made = Shop.fact(ledger.topic(), Shop.MADE, 1, "e-1", "{\"entryId\":\"e-1\"}");
        for (int delivery = 0; delivery < 3; delivery++) {
            send(made);
        }
        send(Shop.fact(ledger.topic(), Shop.MADE, 2, "e-1", "{\"entryId\":"));
        send(new ProducerRecord<>(ledger.topic(), "e-1", "no CloudEvent".getBytes()));
        send(Shop.fact(ledger.topic(), Shop.SETTLED, 3, "e-1", "{\"entryId\":\"e-1\"}"));
        listeners.start();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(commands.commands())
                        .containsExactly(new OpenAccount("e-1"), new CloseAccount("e-1")));

        DeadLetterReader reader = new DeadLetterReader(clients, List.of(DeadLetters.topicOf(ledger.topic())));
        await().untilAsserted(() -> assertThat(reader.read(10)).singleElement().satisfies(letters -> {
            assertThat(letters.count()).isEqualTo(2);
            assertThat(letters.latest())
                    .extracting(letter -> letter.headers().get("bihuan-dlt-code"))
                    .containsOnly("FACT_UNREADABLE");
        }));
        assertThat(reader.read(1).get(0).latest()).hasSize(1);
    }

    @Test
    void a_fact_comes_again_until_the_store_is_back() {
        keepTopics(ledger.topic());
        AtomicInteger attempts = new AtomicInteger();
        commands.mustPass(command -> {
            if (attempts.incrementAndGet() < 3) {
                throw ShopError.SHOP_CLOSED.exception();
            }
        });
        send(Shop.fact(ledger.topic(), Shop.MADE, 1, "e-1", "{\"entryId\":\"e-1\"}"));
        send(Shop.fact(ledger.topic(), Shop.SETTLED, 2, "e-1", "{\"entryId\":\"e-1\"}"));
        listeners.start();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(commands.commands())
                        .containsExactly(new OpenAccount("e-1"), new CloseAccount("e-1")));
        assertThat(attempts).hasValue(4);
    }

    private Outbox outbox() {
        OutboxTranslation translation = new OutboxTranslation(List.of(Ledger.published()), ledger, AxonJson.mapper());
        return new Outbox(translation, Withholding.in(database), clients::producer, clients::discardProducer);
    }

    private void keepTopics(String... topics) {
        TopicKeeper keeper = new TopicKeeper(clients, settings, List.of(topics));
        await().until(() -> keeper.keep().equals(settings.topicCheck()));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        OutboxBatch batch = new OutboxBatch(clients.producer());
        batch.send(record);
        batch.acknowledge();
    }
}
