package io.bihuan.testkit;

import io.bihuan.embedded.EmbeddedKafka;
import io.bihuan.embedded.EmbeddedMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Decides which servers tests run against, and starts them. */
final class BackendChoice {

    static final String MONGO_IMAGE = "mongo:8.0";
    static final String KAFKA_IMAGE = "apache/kafka-native:4.2.1";

    private final Map<String, String> environment;
    private final Predicate<String> imageIsHere;

    BackendChoice(Map<String, String> environment, Predicate<String> imageIsHere) {
        this.environment = environment;
        this.imageIsHere = imageIsHere;
    }

    static BackendChoice fromEnvironment() {
        return new BackendChoice(System.getenv(), BackendChoice::dockerHas);
    }

    /** {@code docker}, {@code embedded} or {@code uri}; {@code auto} is resolved. Both servers are of one kind. */
    String kind() {
        String wish = environment.getOrDefault("BIHUAN_TEST_BACKEND", "auto");
        return switch (wish) {
            case "auto" -> imageIsHere.test(MONGO_IMAGE) && imageIsHere.test(KAFKA_IMAGE) ? "docker" : "embedded";
            case "docker", "embedded", "uri" -> wish;
            default ->
                throw new IllegalArgumentException(
                        "BIHUAN_TEST_BACKEND is " + wish + "; it may be auto, docker, embedded or uri");
        };
    }

    Backend mongo() {
        return announced(
                "MongoDB",
                switch (kind()) {
                    case "docker" -> mongoInDocker();
                    case "uri" -> new Backend("uri", required("MONGODB_URI"));
                    default -> mongoInProcess();
                });
    }

    Backend kafka() {
        return announced(
                "Kafka",
                switch (kind()) {
                    case "docker" -> kafkaInDocker();
                    case "uri" -> new Backend("uri", required("KAFKA_BOOTSTRAP"));
                    default -> kafkaInProcess();
                });
    }

    private String required(String variable) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("BIHUAN_TEST_BACKEND=uri needs " + variable);
        }
        return value;
    }

    private static Backend mongoInProcess() {
        Path folder = temporaryFolder("mongo");
        EmbeddedMongo server = EmbeddedMongo.start(folder, "127.0.0.1", 0);
        atExit(server, folder);
        return new Backend("embedded", server.connectionString());
    }

    private static Backend kafkaInProcess() {
        Path folder = temporaryFolder("kafka");
        EmbeddedKafka server = EmbeddedKafka.start(folder, 0);
        atExit(server, folder);
        return new Backend("embedded", server.bootstrapServers());
    }

    private static Backend mongoInDocker() {
        MongoDBContainer server = new MongoDBContainer(MONGO_IMAGE).withReplicaSet();
        server.start();
        return new Backend("docker " + MONGO_IMAGE, server.getConnectionString());
    }

    private static Backend kafkaInDocker() {
        KafkaContainer server = new KafkaContainer(KAFKA_IMAGE);
        server.start();
        return new Backend("docker " + KAFKA_IMAGE, server.getBootstrapServers());
    }

    /** Connection strings may hold a password, so only the kind is printed. */
    private static Backend announced(String what, Backend backend) {
        System.out.println("[bihuan] tests use " + what + ": " + backend.kind());
        return backend;
    }

    /** Asks the Docker command line, five seconds at most; no Docker, no image or no answer is a no. */
    private static boolean dockerHas(String image) {
        try {
            Process ask = new ProcessBuilder("docker", "image", "inspect", image)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean answered = ask.waitFor(5, TimeUnit.SECONDS);
            if (!answered) {
                ask.destroyForcibly();
            }
            return answered && ask.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory("bihuan-test-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void atExit(AutoCloseable server, Path folder) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                server.close();
                                delete(folder);
                            } catch (Exception e) {
                                System.err.println("[bihuan] could not tidy up " + folder + ": " + e);
                            }
                        },
                        "tidy-up-test-backend"));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
