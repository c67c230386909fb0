package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.bihuan.embedded.EmbeddedKafka;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.background.Recurring;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.integration.Ledger.EntrySettled;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class BrokerAwayTest {

    private static final ServiceIdentity LEDGER = new ServiceIdentity("ledger");

    @Test
    void a_service_starts_without_a_broker_refuses_commands_and_recovers_by_itself() {
        int port = Backends.unusedPort();
        KafkaSettings settings = settings("127.0.0.1:" + port);
        try (KafkaClients clients = new KafkaClients(settings, LEDGER)) {
            BrokerProbe probe = new BrokerProbe(clients, broker(true), Clock.systemUTC());
            BrokerHealth health = new BrokerHealth(probe);
            assertThatCode(probe::requireOpen).as("nothing known yet").doesNotThrowAnyException();
            Recurring look = new Recurring("test-broker", probe::look);
            Recurring topics = new TopicKeeper(clients, settings, List.of(LEDGER.topic())).recurring();
            look.start();
            topics.start();
            try {
                await().until(() -> health.health().getStatus().equals(Status.DOWN));
                assertThatThrownBy(probe::requireOpen)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(PlatformError.BROKER_UNAVAILABLE));
                assertThatThrownBy(() -> publish(clients, probe)).isInstanceOf(DomainException.class);

                try (EmbeddedKafka broker = EmbeddedKafka.start(Backends.folder("late-kafka"), port)) {
                    assertThat(broker.bootstrapServers()).isEqualTo(settings.bootstrapServers());
                    await().atMost(Duration.ofSeconds(20))
                            .until(() -> health.health().getStatus().equals(Status.UP));
                    assertThatCode(probe::requireOpen).doesNotThrowAnyException();
                    await().atMost(Duration.ofSeconds(20))
                            .ignoreException(DomainException.class)
                            .untilAsserted(
                                    () -> assertThat(publish(clients, probe)).isEqualTo(1));
                }
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> health.health().getStatus().equals(Status.DOWN));
            } finally {
                look.stop();
                topics.stop();
            }
        }
    }

    @Test
    void a_failed_send_shuts_the_door_before_the_next_look_and_the_setting_keeps_it_open() {
        try (KafkaClients clients = new KafkaClients(settings("127.0.0.1:1"), LEDGER)) {
            BrokerProbe strict = new BrokerProbe(clients, broker(true), Clock.systemUTC());
            strict.sendFailed();
            assertThatThrownBy(strict::requireOpen).isInstanceOf(DomainException.class);
            BrokerProbe lenient = new BrokerProbe(clients, broker(false), Clock.systemUTC());
            lenient.sendFailed();
            assertThatCode(lenient::requireOpen).doesNotThrowAnyException();
        }
    }

    private static int publish(KafkaClients clients, BrokerProbe probe) {
        OutboxTranslation translation = new OutboxTranslation(List.of(Ledger.published()), LEDGER, AxonJson.mapper());
        Outbox.Run run = new Outbox(translation, Withholding.in(Backends.database()), clients::producer, () -> {
                    clients.discardProducer();
                    probe.sendFailed();
                })
                .begin(0);
        run.take(new EntrySettled("e-1"), Ledger.info(0, "e-1"));
        return run.acknowledge();
    }

    private static BrokerSettings broker(boolean refuse) {
        return new BrokerSettings(refuse, Duration.ofMillis(300), Duration.ofMillis(200), Duration.ofMillis(1500));
    }

    private static KafkaSettings settings(String servers) {
        return new KafkaSettings(servers, 1, (short) 1, Duration.ofSeconds(3), Duration.ofSeconds(30), Map.of());
    }
}
