package io.bihuan.platform.integration;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service reaches Kafka.
 *
 * @param bootstrapServers where the brokers are, {@code host:port} separated by commas
 * @param partitions partitions of a topic this service creates; an existing topic is left as it is
 * @param replication replicas of a topic this service creates
 * @param delivery how long a record may take to be acknowledged; together with a third of it for the first contact it must
 *     stay below the claim time of processors, so that nobody else takes the outbox over meanwhile
 * @param topicCheck how often missing topics are looked for and created
 * @param client further settings of the Kafka clients, for example {@code security.protocol}
 */
@ConfigurationProperties("bihuan.kafka")
public record KafkaSettings(
        @DefaultValue("127.0.0.1:9092") String bootstrapServers,
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue("6s") Duration delivery,
        @DefaultValue("30s") Duration topicCheck,
        @DefaultValue Map<String, String> client) {}
