package io.bihuan.suite.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicInteger;

/** The one server under all engines: databases that nobody has used yet, every write journaled and by a majority. */
final class Store implements AutoCloseable {

    /** Enough connections for the largest number of threads, so that none waits for one. */
    private static final int CONNECTIONS = 300;

    private final MongoClient client;
    private final String uri;
    private final AtomicInteger used = new AtomicInteger();

    Store(String uri) {
        this.uri = uri;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    String uri() {
        return uri;
    }

    MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    MongoDatabase fresh() {
        MongoDatabase fresh = database("bench_" + used.incrementAndGet());
        fresh.drop();
        return fresh;
    }

    @Override
    public void close() {
        client.close();
    }
}
