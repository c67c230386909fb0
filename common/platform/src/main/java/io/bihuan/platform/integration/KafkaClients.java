package io.bihuan.platform.integration;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The Kafka clients of a service, made when first needed: a broker whose name does not even resolve yet must not keep the
 * service from starting.
 */
public final class KafkaClients implements AutoCloseable {

    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final KafkaSettings settings;
    private final ServiceIdentity identity;
    private @Nullable Producer<String, byte[]> producer;
    private @Nullable Admin admin;

    /** Clients that have not yet been made. */
    public KafkaClients(KafkaSettings settings, ServiceIdentity identity) {
        this.settings = settings;
        this.identity = identity;
    }

    /** The idempotent producer; it waits for all replicas in sync and compresses with lz4. */
    public synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(producerConfig());
        }
        return producer;
    }

    /**
     * Throws the producer away with all it has not sent: after a failure the batch is sent again from its beginning, and
     * what was still queued must not overtake it.
     */
    synchronized void discardProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> config = common("admin");
            config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
            config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
            admin = Admin.create(config);
        }
        return admin;
    }

    /** Settings of a consumer that begins at the earliest record, commits by hand and notices new topics soon. */
    public Map<String, Object> consumerConfig() {
        Map<String, Object> config = common("consumer");
        config.put(ConsumerConfig.GROUP_ID_CONFIG, identity.group());
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3_000);
        // After a kill nobody reads until the session of the dead member is over; Kafka's own 45 s are long to wait.
        config.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return config;
    }

    private Map<String, Object> producerConfig() {
        long delivery = settings.delivery().toMillis();
        int linger = 5;
        Map<String, Object> config = common("producer");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, linger);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(delivery));
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(delivery / 2));
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, delivery / 3);
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return config;
    }

    private Map<String, Object> common(String role) {
        Map<String, Object> config = new HashMap<>(settings.client());
        config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, identity.group() + "." + role);
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000L);
        return config;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(GOODBYE);
            producer = null;
        }
        if (admin != null) {
            admin.close(GOODBYE);
            admin = null;
        }
    }
}
