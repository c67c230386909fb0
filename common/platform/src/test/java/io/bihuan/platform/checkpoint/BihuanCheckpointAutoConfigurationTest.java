package io.bihuan.platform.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.integration.KafkaClients;
import io.bihuan.platform.integration.KafkaSettings;
import io.bihuan.platform.integration.NeededTopic;
import io.bihuan.platform.integration.ServiceIdentity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class BihuanCheckpointAutoConfigurationTest {

    @TempDir
    Path folder;

    private final MongoDatabase database = Backends.database();
    private final EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC());
    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(BihuanCheckpointAutoConfiguration.class))
            .withPropertyValues("bihuan.service=ledger")
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(MongoDatabase.class, () -> database)
            .withBean(EventLog.class, () -> log);

    @AfterEach
    void drop() {
        log.close();
        database.drop();
    }

    @Test
    void without_a_key_nothing_is_signed_but_what_there_is_can_be_read() {
        runner.run(context -> assertThat(context)
                .hasSingleBean(CheckpointsApi.class)
                .doesNotHaveBean(OwnLog.class)
                .doesNotHaveBean("checkpointMaking")
                .doesNotHaveBean(NeededTopic.class));
    }

    @Test
    void with_a_key_and_no_broker_checkpoints_are_made_under_the_services_name_or_another() {
        Path key = folder.resolve("ledger.key");
        runner.withPropertyValues("bihuan.checkpoints.key-file=" + key).run(context -> {
            assertThat(context)
                    .hasBean("checkpointMaking")
                    .doesNotHaveBean(TopicReader.class)
                    .doesNotHaveBean(WitnessApi.class);
            assertThat(context.getBean(OwnLog.class).name()).isEqualTo("ledger");
            assertThat(context.getBean(CheckpointsApi.class).keys())
                    .isEqualTo(Files.readString(KeyFiles.publicFileOf(key)));
        });
        runner.withPropertyValues("bihuan.checkpoints.key-file=" + key, "bihuan.checkpoints.log=ledger-2")
                .run(context -> assertThat(context.getBean(OwnLog.class).name()).isEqualTo("ledger-2"));
    }

    @Test
    void with_a_broker_they_are_published_and_others_witnessed_as_the_operator_names_them() {
        ServiceIdentity identity = new ServiceIdentity("ledger");
        KafkaSettings away =
                new KafkaSettings("127.0.0.1:1", 3, (short) 1, Duration.ofSeconds(3), Duration.ofSeconds(30), Map.of());
        KeyFiles shop = new KeyFiles(folder.resolve("shop.key"));
        String shopKey = shop.findOrCreate().publicKeys().pem();
        String base64 = shopKey.lines().filter(line -> !line.startsWith("-")).reduce("", String::concat);
        runner.withBean(ServiceIdentity.class, () -> identity)
                .withBean(KafkaClients.class, () -> new KafkaClients(away, identity))
                .withPropertyValues(
                        "bihuan.checkpoints.key-file=" + folder.resolve("ledger.key"),
                        "bihuan.checkpoints.trusted-keys.shop=" + folder.resolve("shop.key.pub"),
                        "bihuan.checkpoints.trusted-keys.market=" + folder.resolve("none.pub") + ", " + base64)
                .run(context -> {
                    assertThat(context)
                            .hasBean("checkpointPublishing")
                            .hasBean("checkpointReading")
                            .hasSingleBean(WitnessApi.class);
                    assertThat(context.getBean(NeededTopic.class).name()).isEqualTo("bihuan.checkpoints.v1");
                    assertThat(context.getBean(WitnessApi.class).witnessed())
                            .extracting(WitnessApi.WitnessedLog::log)
                            .containsExactly("market", "market-trail", "shop", "shop-trail");
                    assertThat(context.getBean(WitnessApi.class).witnessed())
                            .allSatisfy(log -> assertThat(log.trustedKeys())
                                    .containsExactly(shop.findOrCreate().id()));
                });
    }
}
