package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.checkpoint.CheckpointJson;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.eventlog.checkpoint.ProvenCheckpoint;
import io.bihuan.platform.integration.KafkaClients;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topic, all of it on every node and without a consumer group: how far it has come lies in the service's own
 * database, so a service that was put back to a backup reads on from there, and what could not be judged for want of a key
 * is read again after a start.
 */
final class TopicReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final KafkaClients clients;
    private final List<OwnCheckpoints> own;
    private final PeerWitness witness;
    private final WitnessBook book;
    private final TrustedKeys trusted;
    private final CheckpointMemory memory;
    private @Nullable Consumer<String, byte[]> consumer;

    TopicReader(
            KafkaClients clients,
            List<OwnCheckpoints> own,
            PeerWitness witness,
            WitnessBook book,
            TrustedKeys trusted,
            CheckpointMemory memory) {
        this.clients = clients;
        this.own = List.copyOf(own);
        this.witness = witness;
        this.book = book;
        this.trusted = trusted;
        this.memory = memory;
    }

    /** Reads what has come; says when to read on. */
    Duration turn() {
        try {
            if (consumer == null) {
                own.forEach(OwnCheckpoints::remember);
                consumer = open();
            }
            if (consumer == null) {
                return SOON;
            }
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (!take(record)) {
                    close();
                    return SOON;
                }
                memory.readTo(record.partition(), record.offset() + 1);
            }
            return Duration.ZERO;
        } catch (KafkaException e) {
            LOG.debug("Checkpoints wait for the broker: {}", e.toString());
            close();
            return SOON;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private @Nullable Consumer<String, byte[]> open() {
        Map<String, Object> config = clients.consumerConfig();
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        Consumer<String, byte[]> opened = new KafkaConsumer<>(config);
        try {
            List<PartitionInfo> partitions = opened.partitionsFor(Traffic.TOPIC);
            if (partitions != null && !partitions.isEmpty()) {
                List<TopicPartition> all = partitions.stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
                opened.assign(all);
                all.forEach(partition -> opened.seek(partition, resume(partition.partition())));
                return opened;
            }
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
        opened.close();
        return null;
    }

    private long resume(int partition) {
        return trusted.logs().stream()
                .flatMap(log -> book.open(log).stream())
                .filter(refusal -> refusal.partition() == partition)
                .mapToLong(WitnessBook.Refusal::offset)
                .reduce(memory.readTo(partition), Math::min);
    }

    private boolean take(ConsumerRecord<String, byte[]> record) {
        ProvenCheckpoint proven = null;
        Cosignature cosignature = null;
        try {
            CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
            if (event.getType().equals(Traffic.MADE)) {
                proven = CheckpointJson.readProven(text(event.getData()));
            } else if (event.getType().equals(Traffic.WITNESSED)) {
                cosignature = CheckpointJson.readCosignature(text(event.getData()));
            }
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            LOG.error(
                    "{} partition {} offset {} is no checkpoint: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getMessage());
        }
        if (cosignature != null) {
            Cosignature signed = cosignature;
            ofOwn(signed.log()).ifPresent(mine -> mine.collect(signed));
        }
        if (proven == null) {
            return true;
        }
        Optional<OwnCheckpoints> mine = ofOwn(proven.checkpoint().log());
        if (mine.isPresent()) {
            mine.get().hear(proven.checkpoint());
            return true;
        }
        return witness.see(proven, record.partition(), record.offset());
    }

    private Optional<OwnCheckpoints> ofOwn(String log) {
        return own.stream().filter(mine -> mine.isOf(log)).findFirst();
    }

    private static String text(@Nullable CloudEventData data) {
        return data == null ? "" : new String(data.toBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        Consumer<String, byte[]> open = consumer;
        consumer = null;
        if (open != null) {
            open.close(CloseOptions.timeout(SOON));
        }
    }
}
