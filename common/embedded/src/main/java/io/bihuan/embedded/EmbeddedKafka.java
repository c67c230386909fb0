package io.bihuan.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka itself in this process: one KRaft node that is broker and controller, on 127.0.0.1, its data kept between runs.
 *
 * <p>Topics are never created by accident: {@code auto.create.topics.enable} is off. Acknowledged records survive the
 * death of the process (they are in the page cache of the operating system), not the loss of power. A broker whose disk
 * is full wants to end its process; here it is stopped instead and started again as soon as there is room.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedKafka.class);
    private static final String FORMAT = "bihuan-embedded-kafka-1";

    private static final long ROOM_TO_GO_ON = 16L << 20;
    private static final long LOOK_MILLIS = 500;
    private static final long GOODBYE_MILLIS = 8_000;

    private final Path logs;
    private final PortPair ports;
    private final FolderLock lock;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean closed;
    private @Nullable KafkaRaftServer server;

    private EmbeddedKafka(Path logs, PortPair ports, FolderLock lock) {
        this.logs = logs;
        this.ports = ports;
        this.lock = lock;
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
        FolderLock lock = FolderLock.take(folder);
        try {
            EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("logs"), ports, lock);
            kafka.serve();
            log.info("Kafka listens on {}, data in {}", kafka.bootstrapServers(), folder);
            return kafka;
        } catch (Exception e) {
            // The broker's builder declares no narrower one.
            lock.close();
            throw new EmbeddedStartException(
                    "Kafka 无法启动（数据目录 " + folder + "），请查看日志",
                    "Kafka cannot start (data folder " + folder + "), see the log: " + e,
                    e);
        }
    }

    /** {@code 127.0.0.1:port}, for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.first();
    }

    /** Hands over leadership, flushes and stops; blocks until the broker has stopped. */
    @Override
    public synchronized void close() {
        closed = true;
        stop();
        lock.close();
    }

    private synchronized void serve() throws Exception {
        if (!closed) {
            leaveTheProcessAlone();
            formatOnFirstStart(logs);
            server = startServer(logs, ports);
        }
    }

    private synchronized void stop() {
        if (server != null) {
            shutDown(server);
            server.awaitShutdown();
            server = null;
        }
    }

    /**
     * A stopping broker first says goodbye to its controller, for up to five minutes. Here that one stands on the same disk:
     * if it is full no answer comes. An interrupt ends that wait, and the broker stops as it would after it.
     */
    private static void shutDown(KafkaRaftServer server) {
        Thread stopping = new Thread(server::shutdown, "embedded-kafka-stop");
        stopping.start();
        try {
            stopping.join(GOODBYE_MILLIS);
            stopping.interrupt();
            stopping.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void goAway(String reason) {
        if (!closed && away.compareAndSet(false, true)) {
            log.error(
                    "消息目录 {} 无法写入，部门间通道暂停；请清理磁盘，之后自动恢复 / Kafka cannot go on ({}); make room for {}, it comes"
                            + " back by itself",
                    logs,
                    reason,
                    logs);
            Thread recovery = new Thread(this::comeBack, "embedded-kafka-recovery");
            recovery.setDaemon(true);
            recovery.start();
        }
    }

    /** In a thread of its own: the one that found the failure is the broker's. */
    private void comeBack() {
        while (!closed && away.get()) {
            try {
                stop();
                Thread.sleep(LOOK_MILLIS);
                if (Files.getFileStore(logs).getUsableSpace() >= ROOM_TO_GO_ON) {
                    serve();
                    away.set(false);
                    log.warn("部门间通道已恢复 / Kafka is back, with everything it had acknowledged");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception notYet) {
                // Whatever it is, half a second later it may be gone; giving up would mean a restart by hand.
                log.debug("Kafka cannot come back yet", notYet);
            }
        }
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

    private static KafkaRaftServer startServer(Path logs, PortPair ports) throws Exception {
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(KafkaSettings.of(ports, logs), false), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (Throwable e) {
            // Its threads and ports would stay behind, also after an Error.
            server.shutdown();
            throw e;
        }
    }

    /** Kafka ends its process when it cannot go on; this one is not Kafka's to end. */
    private void leaveTheProcessAlone() {
        Exit.Procedure refuse = (status, message) -> {
            String reason = message == null ? "status " + status : message;
            goAway(reason);
            throw new IllegalStateException("Kafka cannot go on: " + reason);
        };
        Exit.setExitProcedure(refuse);
        Exit.setHaltProcedure(refuse);
    }
}
