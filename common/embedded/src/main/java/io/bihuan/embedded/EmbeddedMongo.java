package io.bihuan.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB-protocol server in this process, on one file.
 *
 * <p>What a write command acknowledged survives the death of the process; with the system property
 * {@code bihuan.embedded.fsync=true} also the loss of power. A file that cannot be written, because the disk is full, takes
 * the server away: all connections are closed and no new ones are accepted, until there is room again and the file is
 * opened anew as after a crash. Only what the services need is like MongoDB (see {@code docs/adr/0003-embedded-parts.md});
 * there is no authentication, so it belongs on 127.0.0.1.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final String FORMAT = "bihuan-embedded-mongo-2";

    /** Without a journal: read as it is, but a program of that time would miss what a journal holds. */
    private static final String FORMAT_BEFORE = "bihuan-embedded-mongo-1";

    private static final long ROOM_TO_GO_ON = 16L << 20;
    private static final long LOOK_MILLIS = 500;

    private final Path folder;
    private final String host;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean closed;
    private boolean serving;
    private DocumentStore store;
    private DocumentBackend backend;
    private WireServer server;

    private EmbeddedMongo(Path folder, String host, int port) {
        this.folder = folder;
        this.host = host;
        serve(port);
    }

    /**
     * Starts the server.
     *
     * @param dataDir folder of its own, created when missing
     * @param host address to listen on, normally {@code 127.0.0.1}
     * @param port port to listen on; 0 takes a free one
     * @throws EmbeddedStartException if the port is taken, the folder cannot be written, is in use by another process
     *     or holds data of another format; nothing is changed then
     */
    public static EmbeddedMongo start(Path dataDir, String host, int port) {
        return new EmbeddedMongo(DataFolder.open(dataDir, FORMAT, FORMAT_BEFORE), host, port);
    }

    private synchronized void serve(int port) {
        DocumentStore opened = DocumentStore.open(folder);
        try {
            backend = new DocumentBackend(opened, this::goAway);
            server = new WireServer(backend, new InetSocketAddress(host, port));
            store = opened;
            serving = true;
            log.info("MongoDB protocol on {}:{}, data in {}", host, server.port(), folder);
        } catch (Throwable e) {
            // The file would stay locked, also after an Error.
            opened.close();
            throw e instanceof BindException bind ? EmbeddedStartException.portInUse("MongoDB", port, bind) : sneak(e);
        }
    }

    private void goAway() {
        if (!closed && away.compareAndSet(false, true)) {
            Thread recovery = new Thread(this::comeBack, "embedded-mongo-recovery");
            recovery.setDaemon(true);
            recovery.start();
        }
    }

    /** In a thread of its own: a command's thread would wait for itself. */
    private void comeBack() {
        log.error(
                "数据目录 {} 无法写入，存储暂停服务，未确认的提交一律不算；请清理磁盘，之后自动恢复 / {} cannot be written: the store is"
                        + " away and acknowledges nothing; make room, it comes back by itself",
                folder,
                folder);
        int port = port();
        stop();
        while (!closed && away.get()) {
            try {
                Thread.sleep(LOOK_MILLIS);
                if (Files.getFileStore(folder).getUsableSpace() >= ROOM_TO_GO_ON) {
                    serveAgain(port);
                }
            } catch (IOException | EmbeddedStartException notYet) {
                log.debug("The store cannot come back yet", notYet);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void serveAgain(int port) {
        if (!closed) {
            serve(port);
            away.set(false);
            log.warn("存储已恢复服务 / the store is back, with everything it had acknowledged");
        }
    }

    private synchronized void stop() {
        if (serving) {
            serving = false;
            server.close();
            backend.close();
        }
    }

    /** {@code mongodb://host:port}. */
    public String connectionString() {
        return "mongodb://" + host + ":" + port();
    }

    /** The TCP port it listens on. */
    public synchronized int port() {
        return server.port();
    }

    /** Stops listening, ends what is running, compacts the file a little and closes it. */
    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    /** Documents read from the store since the start: what tests count instead of time. */
    synchronized long documentsVisited() {
        return store.documentsVisited();
    }

    /** Bytes of the store's file. */
    synchronized long fileSize() {
        return store.fileSize();
    }

    /** Netty throws checked exceptions that it does not declare. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneak(Throwable e) throws T {
        throw (T) e;
    }
}
