package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.bihuan.embedded.EmbeddedKafka;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.BihuanService;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.LogPositions;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.integration.LedgerApplication.MakeEntry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class ServiceWithoutBrokerTest {

    @Test
    void what_was_decided_before_the_broker_went_away_arrives_when_it_is_there() {
        int port = Backends.unusedPort();
        try (ConfigurableApplicationContext service = start(port)) {
            // Before the first look the broker is not known to be away, so this is accepted.
            make(service, "e-1");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThatThrownBy(() -> make(service, "e-2"))
                            .isInstanceOfSatisfying(
                                    DomainException.class,
                                    refusal -> assertThat(refusal.code()).isEqualTo(PlatformError.BROKER_UNAVAILABLE)));
            try (EmbeddedKafka broker = EmbeddedKafka.start(Backends.folder("late-kafka"), port)) {
                assertThat(broker.bootstrapServers()).endsWith(":" + port);
                await().atMost(Duration.ofSeconds(60)).until(() -> opened(service, "e-1"));
                make(service, "e-3");
                await().atMost(Duration.ofSeconds(20)).until(() -> opened(service, "e-3"));
            }
        }
    }

    private static ConfigurableApplicationContext start(int brokerPort) {
        return BihuanService.launch(
                "ledger",
                LedgerApplication.class,
                "--server.port=0",
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=test-" + UUID.randomUUID(),
                "--bihuan.broker.timeout=3s",
                "--bihuan.kafka.bootstrap-servers=127.0.0.1:" + brokerPort);
    }

    private static void make(ConfigurableApplicationContext service, String entry) {
        CurrentActor.callAs(
                Actor.system("test"), () -> service.getBean(Commands.class).send(new MakeEntry(entry, "石桥镇")));
    }

    private static boolean opened(ConfigurableApplicationContext service, String entry) {
        return service.getBean(LogPositions.class).lastSequence("account-" + entry) >= 0;
    }
}
