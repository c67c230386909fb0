package io.bihuan.platform.registry.topic;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.platform.integration.DeadLetters;
import io.bihuan.platform.integration.KafkaClients;
import io.bihuan.platform.integration.KafkaSettings;
import io.bihuan.platform.integration.MovableClock;
import io.bihuan.platform.integration.ServiceIdentity;
import io.bihuan.platform.registry.BundledTables;
import io.bihuan.platform.registry.LiveRegistry;
import io.bihuan.platform.registry.RegistrySnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** One node of a service, as far as it copies the registry; turned by hand. */
final class CopyNode implements AutoCloseable {

    final LiveRegistry live;
    final RegistryStore store;
    final RegistryCopy copy;
    private final RegistryTopicReader reader;
    private final KafkaClients clients;

    CopyNode(String topic, String brokers, MongoDatabase database) {
        BundledTables bundled = new BundledTables(
                UnitRegistry.bundled(), DivisionRegistry.bundled(), WorkCalendar.bundled(), DeadlineRules.bundled());
        MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"));
        RegistryFactReader facts = new RegistryFactReader();
        live = new LiveRegistry(RegistrySnapshot.of(bundled));
        store = new RegistryStore(database, facts, clock);
        copy = new RegistryCopy(store, bundled, live, clock);
        ServiceIdentity identity = new ServiceIdentity("copying");
        KafkaSettings settings =
                new KafkaSettings(brokers, 3, (short) 1, Duration.ofSeconds(3), Duration.ofSeconds(30), Map.of());
        clients = new KafkaClients(settings, identity);
        reader = new RegistryTopicReader(
                topic, clients, facts, copy, store, new DeadLetters(clients::producer, identity.group(), clock), clock);
    }

    void turn() {
        reader.turn();
    }

    @Override
    public void close() {
        reader.close();
        clients.close();
    }
}
