package io.bihuan.suite.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventLogStorageEngine;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.StorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentpercommit.DocumentPerCommitStorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.DocumentPerEventStorageStrategy;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;

/**
 * An Axon storage engine on a database of its own. All have the same serializer.
 *
 * @param events where it keeps the events: one document each, since every commit here has one event
 */
record Engine(EventStorageEngine axon, MongoCollection<Document> events, Runnable stop) implements AutoCloseable {

    static final LogicalTypeSerializer SERIALIZER =
            new LogicalTypeSerializer(EventTypes.of(List.of(ClueEvent.class, TipEvent.class)));

    /** Whose engine. */
    enum Kind {
        STOCK_EVENT("stock, document per event"),
        STOCK_COMMIT("stock, document per commit"),
        OURS("this engine");

        final String label;

        Kind(String label) {
            this.label = label;
        }

        Engine open(MongoDatabase database) {
            return switch (this) {
                case STOCK_EVENT -> stock(database, new DocumentPerEventStorageStrategy());
                case STOCK_COMMIT -> stock(database, new DocumentPerCommitStorageStrategy());
                case OURS -> ours(database);
            };
        }
    }

    private static Engine stock(MongoDatabase database, StorageStrategy strategy) {
        DefaultMongoTemplate template =
                DefaultMongoTemplate.builder().mongoDatabase(database).build();
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .mongoTemplate(template)
                .storageStrategy(strategy)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .build();
        return new Engine(engine, template.eventCollection(), () -> {});
    }

    private static Engine ours(MongoDatabase database) {
        EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC());
        return new Engine(
                EventLogStorageEngine.of(log, SERIALIZER, NoOpEventUpcaster.INSTANCE),
                database.getCollection("log"),
                log::close);
    }

    /** The stock engine promises nothing about the log's end; what it stored is counted. */
    void requireStored(long expected) {
        BenchFailure.requireSame("events stored", expected, events.countDocuments());
    }

    @Override
    public void close() {
        stop.run();
    }
}
