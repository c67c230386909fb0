package io.bihuan.eventlog;

import static io.bihuan.eventlog.Samples.commit;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.bihuan.embedded.EmbeddedMongo;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAwayTest {

    private static final EventLogSettings SETTINGS =
            EventLogSettings.defaults().withTimeouts(Duration.ofSeconds(5), Duration.ofMillis(500));

    @Test
    void axons_stream_goes_on_after_the_store_was_away(@TempDir Path folder) throws Exception {
        EmbeddedMongo mongo = EmbeddedMongo.start(folder, "127.0.0.1", 0);
        int port = mongo.port();
        try (MongoClient client = TestDatabases.client(mongo.connectionString());
                EventLog log = EventLog.open(client.getDatabase("clue"), SETTINGS, Clock.systemUTC())) {
            EventLogStorageEngine engine = EventLogStorageEngine.of(
                    log, new LogicalTypeSerializer(EventTypes.of(List.of())), NoOpEventUpcaster.INSTANCE);
            EmbeddedEventStore store =
                    EmbeddedEventStore.builder().storageEngine(engine).build();
            try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(engine.createHeadToken())) {
                assertThat(stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)).isFalse();
                mongo.close();
                Awaitility.await().until(() -> isAway(log));
                mongo = EmbeddedMongo.start(folder, "127.0.0.1", port);
                Awaitility.await().ignoreExceptions().until(() -> log.append(commit("a", 0, 1)) == 0);

                assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            } finally {
                store.shutDown();
            }
        } finally {
            mongo.close();
        }
    }

    private static boolean isAway(EventLog log) {
        try {
            log.head();
            return false;
        } catch (EventLogUnavailableException e) {
            return true;
        }
    }
}
