package io.bihuan.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka itself in this process: one KRaft node that is broker and controller, on 127.0.0.1, its data kept between runs.
 *
 * <p>Topics are never created by accident: {@code auto.create.topics.enable} is off. Acknowledged records survive the
 * death of the process (they are in the page cache of the operating system), not the loss of power.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedKafka.class);
    private static final String FORMAT = "bihuan-embedded-kafka-1";

    private final KafkaRaftServer server;
    private final PortPair ports;

    private EmbeddedKafka(KafkaRaftServer server, PortPair ports) {
        this.server = server;
        this.ports = ports;
    }

    /**
     * Starts the broker; the folder is formatted on the first start only.
     *
     * @param dataDir folder of its own, created when missing
     * @param port port of the broker, the controller takes the next one; 0 takes a free pair
     * @throws EmbeddedStartException if a port is taken, the folder cannot be written, is in use by another process or
     *     holds data of another format; nothing is changed then
     */
    public static EmbeddedKafka start(Path dataDir, int port) {
        Path folder = DataFolder.open(dataDir, FORMAT);
        PortPair ports = PortPair.free("Kafka", port);
        Path logs = folder.resolve("logs");
        try {
            formatOnFirstStart(logs);
            KafkaConfig config = new KafkaConfig(KafkaSettings.of(ports, logs), false);
            KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
            startOrStop(server);
            log.info("Kafka listens on 127.0.0.1:{}, data in {}", ports.first(), folder);
            return new EmbeddedKafka(server, ports);
        } catch (Exception e) {
            throw explain(folder, e);
        }
    }

    /** {@code 127.0.0.1:port}, for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.first();
    }

    /** Hands over leadership, flushes and stops; blocks until the broker has stopped. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void formatOnFirstStart(Path logs) throws Exception {
        if (Files.exists(logs.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setNodeId(KafkaSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(KafkaSettings.CONTROLLER)
                .setMetadataLogDirectory(logs.toString())
                .addDirectory(logs.toString())
                .setUnstableFeatureVersionsEnabled(false)
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .run();
    }

    private static void startOrStop(KafkaRaftServer server) {
        try {
            server.startup();
        } catch (Throwable e) {
            server.shutdown();
            throw e;
        }
    }

    private static EmbeddedStartException explain(Path folder, Exception e) {
        if (e instanceof EmbeddedStartException known) {
            return known;
        }
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage()).contains("lock on file")) {
                return DataFolder.inUse(folder, e);
            }
        }
        return new EmbeddedStartException(
                "Kafka 无法启动（数据目录 " + folder + "），原数据未改动，详见日志",
                "Kafka cannot start (data folder " + folder + "), nothing was changed: " + e,
                e);
    }
}
