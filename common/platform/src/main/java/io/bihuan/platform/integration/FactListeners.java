package io.bihuan.platform.integration;

import io.bihuan.platform.background.Recurring;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.AcknowledgingMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Brings the records of the consumed topics, one container each. A record that was not taken comes again, for ever: nothing
 * is skipped because a store was away for long.
 */
final class FactListeners implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FactListeners.class);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration RARELY = Duration.ofMinutes(1);

    private final FactIntakes intakes;
    private final KafkaClients clients;
    private final int concurrency;
    private final Map<String, ConcurrentMessageListenerContainer<String, byte[]>> running = new HashMap<>();
    private final Recurring starter = new Recurring("bihuan-listeners", this::startMissing);

    /**
     * @param concurrency how many partitions of a topic are read at once
     */
    FactListeners(FactIntakes intakes, KafkaClients clients, int concurrency) {
        this.intakes = intakes;
        this.clients = clients;
        this.concurrency = concurrency;
    }

    @Override
    public void start() {
        starter.start();
    }

    /** Starts what does not run yet; a broker whose name does not resolve only delays it. */
    private synchronized Duration startMissing() {
        for (String topic : intakes.topics()) {
            if (!running.containsKey(topic)) {
                try {
                    ConcurrentMessageListenerContainer<String, byte[]> container =
                            container(topic, intakes.of(topic).orElseThrow());
                    container.start();
                    running.put(topic, container);
                } catch (KafkaException e) {
                    log.warn("{} cannot be read yet: {}", topic, e.toString());
                    return SOON;
                }
            }
        }
        return RARELY;
    }

    /** Records under way are finished; all topics at once, because each may have to wait for the broker. */
    @Override
    public void stop() {
        starter.stop();
        synchronized (this) {
            List<CompletableFuture<Void>> stopping = running.values().stream()
                    .map(container -> CompletableFuture.runAsync(
                            container::stop, stop -> new Thread(stop, "bihuan-listeners-stop").start()))
                    .toList();
            stopping.forEach(CompletableFuture::join);
            running.clear();
        }
    }

    @Override
    public boolean isRunning() {
        return starter.isRunning();
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(String topic, FactIntake intake) {
        ContainerProperties properties = new ContainerProperties(topic);
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setMissingTopicsFatal(false);
        properties.setAuthExceptionRetryInterval(SOON);
        properties.setMessageListener((AcknowledgingMessageListener<String, byte[]>) (record, acknowledgment) -> {
            intake.take(record);
            acknowledgment.acknowledge();
        });
        ConcurrentMessageListenerContainer<String, byte[]> container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(clients.consumerConfig()), properties);
        container.setBeanName(topic);
        container.setConcurrency(concurrency);
        container.setCommonErrorHandler(comesAgain());
        return container;
    }

    private static DefaultErrorHandler comesAgain() {
        ExponentialBackOff backOff = new ExponentialBackOff(500, 2.0);
        backOff.setMaxInterval(10_000);
        DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
        // By default some exceptions count as fatal and the record is skipped.
        handler.setClassifications(Map.of(), true);
        return handler;
    }
}
