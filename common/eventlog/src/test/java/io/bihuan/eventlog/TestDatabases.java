package io.bihuan.eventlog;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.embedded.EmbeddedMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One server for all tests of the module: {@code MONGODB_URI} if it is set, the embedded one otherwise. */
public final class TestDatabases {

    private static final String URI = uri();
    private static final MongoClient CLIENT = client(URI);

    private TestDatabases() {}

    /** Where it listens. */
    public static String connectionString() {
        return URI;
    }

    /** A database that nobody else has. */
    public static MongoDatabase fresh() {
        return CLIENT.getDatabase("log-" + UUID.randomUUID());
    }

    /** A client that soon learns that the server is away. */
    public static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(5, TimeUnit.SECONDS))
                .build());
    }

    private static String uri() {
        String given = System.getenv("MONGODB_URI");
        if (given != null) {
            return given;
        }
        try {
            EmbeddedMongo mongo = EmbeddedMongo.start(Files.createTempDirectory("eventlog-test"), "127.0.0.1", 0);
            return mongo.connectionString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
