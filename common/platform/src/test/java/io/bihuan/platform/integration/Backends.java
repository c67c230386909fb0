package io.bihuan.platform.integration;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.embedded.EmbeddedKafka;
import io.bihuan.embedded.EmbeddedMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The broker and the store that all tests of this module share; started when first needed. */
public final class Backends {

    private Backends() {}

    /** A database of its own for a test. */
    public static MongoDatabase database() {
        return database("test-" + UUID.randomUUID());
    }

    /** The database of this name, new or not. */
    public static MongoDatabase database(String name) {
        return Mongo.CLIENT.getDatabase(name);
    }

    /** Where the store of this test run listens. */
    public static String mongoUri() {
        return Mongo.SERVER.connectionString();
    }

    /** The running broker. */
    public static EmbeddedKafka kafka() {
        return Kafka.BROKER;
    }

    public static Path folder(String name) {
        try {
            return Files.createTempDirectory("bihuan-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port with a free neighbour, for a broker that starts later. Below the range from which the system takes the ports of
     * outgoing connections: a client that keeps knocking on a closed port of that range can end up connected to itself and
     * hold the port.
     */
    public static int unusedPort() {
        for (int port = ThreadLocalRandom.current().nextInt(20_000, 30_000); ; port += 2) {
            if (isFree(port) && isFree(port + 1)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
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
