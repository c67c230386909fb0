package io.bihuan.platform.integration;

import io.bihuan.platform.background.Recurring;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the topics this service writes to exist, whenever the broker is there: at the start, or later, or again
 * after a topic was thrown away. Existing topics are never changed.
 */
final class TopicKeeper {

    private static final Logger log = LoggerFactory.getLogger(TopicKeeper.class);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final long PATIENCE_SECONDS = 10;

    /** Facts are kept for ever: a new consumer reads them from the first. */
    private static final Map<String, String> KEPT_FOR_EVER = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, "-1",
            TopicConfig.RETENTION_BYTES_CONFIG, "-1",
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);

    private final KafkaClients clients;
    private final KafkaSettings settings;
    private final List<String> topics;

    TopicKeeper(KafkaClients clients, KafkaSettings settings, List<String> topics) {
        this.clients = clients;
        this.settings = settings;
        this.topics = List.copyOf(topics);
    }

    /** Looks once and creates what is missing; says when to look again. */
    Duration keep() {
        try {
            createMissing(clients.admin());
            return settings.topicCheck();
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            log.debug("Topics wait for the broker: {}", e.toString());
            return SOON;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SOON;
        }
    }

    private void createMissing(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        Set<String> there = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !there.contains(topic))
                .map(topic -> new NewTopic(topic, settings.partitions(), settings.replication()).configs(KEPT_FOR_EVER))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        try {
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            log.info("Created {}", missing.stream().map(NewTopic::name).toList());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** Keeps them for as long as the service runs. */
    Recurring recurring() {
        return new Recurring("bihuan-topics", this::keep);
    }
}
