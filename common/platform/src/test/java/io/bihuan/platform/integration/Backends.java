package io.bihuan.platform.integration;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.embedded.EmbeddedKafka;
import io.bihuan.embedded.EmbeddedMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The broker and the store that all tests of this module share; started when first needed. */
public final class Backends {

    private Backends() {}

    /** A database of its own for a test. */
    public static MongoDatabase database() {
        return database("test-" + UUID.randomUUID());
    }

    static MongoDatabase database(String name) {
        return Mongo.CLIENT.getDatabase(name);
    }

    static String mongoUri() {
        return Mongo.SERVER.connectionString();
    }

    /** The running broker. */
    static EmbeddedKafka kafka() {
        return Kafka.BROKER;
    }

    static Path folder(String name) {
        try {
            return Files.createTempDirectory("bihuan-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Mongo {
        static final EmbeddedMongo SERVER = EmbeddedMongo.start(folder("mongo"), "127.0.0.1", 0);
        static final MongoClient CLIENT = MongoClients.create(SERVER.connectionString());
    }

    private static final class Kafka {
        static final EmbeddedKafka BROKER = EmbeddedKafka.start(folder("kafka"), 0);
    }
}
