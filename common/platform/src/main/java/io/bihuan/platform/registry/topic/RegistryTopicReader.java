package io.bihuan.platform.registry.topic;

import com.mongodb.MongoException;
import io.bihuan.platform.integration.DeadLetters;
import io.bihuan.platform.integration.FactNotTakenException;
import io.bihuan.platform.integration.IntegrationError;
import io.bihuan.platform.integration.KafkaClients;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the registry's topic on every node, without a consumer group and from the first record whenever it begins: facts are
 * whole states, so to read one twice changes nothing, every node must know of each, and nothing is to be remembered between.
 */
final class RegistryTopicReader implements AutoCloseable {

    static final String TOPIC = "bihuan.registry.v1";

    private static final Logger LOG = LoggerFactory.getLogger(RegistryTopicReader.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(5).toNanos();

    private final String topic;
    private final KafkaClients clients;
    private final RegistryFactReader reader;
    private final RegistryCopy copy;
    private final RegistryStore store;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private @Nullable Consumer<String, byte[]> consumer;
    private @Nullable List<CopiedFact> gathered;
    private long lookedAt = System.nanoTime();

    RegistryTopicReader(
            String topic,
            KafkaClients clients,
            RegistryFactReader reader,
            RegistryCopy copy,
            RegistryStore store,
            DeadLetters deadLetters,
            Clock clock) {
        this.topic = topic;
        this.clients = clients;
        this.reader = reader;
        this.copy = copy;
        this.store = store;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** Reads what has come; says when to read on. */
    Duration turn() {
        try {
            copy.restore();
            beginAnewIfAsked();
            Consumer<String, byte[]> open = open();
            if (open == null) {
                return SOON;
            }
            ConsumerRecords<String, byte[]> records = open.poll(POLL);
            take(read(records));
            if (records.isEmpty()) {
                concludeAtTheEnd(open);
            }
            return Duration.ZERO;
        } catch (KafkaException e) {
            LOG.debug("The registry's topic waits for the broker: {}", e.toString());
            close();
            return SOON;
        } catch (MongoException e) {
            // What was read and not kept comes again.
            close();
            throw e;
        }
    }

    private void beginAnewIfAsked() {
        if (gathered == null && System.nanoTime() - lookedAt > LOOK_AGAIN_NANOS) {
            lookedAt = System.nanoTime();
            if (copy.isToBeReadAgain()) {
                close();
                gathered = new ArrayList<>();
            }
        }
    }

    private @Nullable Consumer<String, byte[]> open() {
        if (consumer == null) {
            Map<String, Object> config = clients.consumerConfig();
            config.remove(ConsumerConfig.GROUP_ID_CONFIG);
            config.computeIfPresent(ConsumerConfig.CLIENT_ID_CONFIG, (setting, id) -> id + ".registry");
            config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
            consumer = new KafkaConsumer<>(config);
        }
        if (consumer.assignment().isEmpty()) {
            List<PartitionInfo> partitions = consumer.partitionsFor(topic);
            if (partitions == null || partitions.isEmpty()) {
                return null;
            }
            consumer.assign(partitions.stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
        }
        return consumer;
    }

    private List<CopiedFact> read(ConsumerRecords<String, byte[]> records) {
        List<CopiedFact> facts = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                reader.read(record).ifPresent(facts::add);
            } catch (RegistryFactReader.UnusableException e) {
                refuse(record, String.valueOf(e.getMessage()));
            }
        }
        return facts;
    }

    private void take(List<CopiedFact> facts) {
        if (gathered != null) {
            gathered.addAll(facts);
        } else {
            copy.take(facts);
        }
    }

    private void concludeAtTheEnd(Consumer<String, byte[]> open) {
        if ((gathered != null || copy.mayBeWhole()) && isAtTheEnd(open)) {
            if (gathered != null) {
                copy.replaceBy(gathered);
                gathered = null;
            } else {
                copy.isWhole();
            }
        }
    }

    private static boolean isAtTheEnd(Consumer<String, byte[]> open) {
        return open.endOffsets(open.assignment()).entrySet().stream()
                .allMatch(end -> open.position(end.getKey()) >= end.getValue());
    }

    /**
     * Says it once, whichever nodes meet it and however often. A dead-letter topic that cannot be written to does not keep the
     * facts behind from being read: it is tried again at the next start.
     */
    private void refuse(ConsumerRecord<String, byte[]> record, String reason) {
        String id = record.partition() + "|" + record.offset() + "|" + record.timestamp();
        if (store.isSetAside(id)) {
            return;
        }
        RegistryStore.Refused refused = new RegistryStore.Refused(
                record.partition(), record.offset(), String.valueOf(record.key()), reason, clock.instant());
        store.refuse(id, refused, false);
        LOG.error(
                "{} partition {} offset {} of {} is refused, what was known before stays: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                reason);
        try {
            deadLetters.put(record, IntegrationError.FACT_UNREADABLE, reason);
            store.refuse(id, refused, true);
        } catch (FactNotTakenException e) {
            LOG.error("It is not in {} either: {}", DeadLetters.topicOf(topic), e.getMessage());
        }
    }

    @Override
    public void close() {
        Consumer<String, byte[]> open = consumer;
        consumer = null;
        if (gathered != null) {
            gathered = new ArrayList<>();
        }
        if (open != null) {
            open.close(CloseOptions.timeout(SOON));
        }
    }
}
