package io.bihuan.embedded;

import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB-protocol server in this process, on one file.
 *
 * <p>What a write command acknowledged survives the death of the process; with the system property
 * {@code bihuan.embedded.fsync=true} also the loss of power. Only what the services need is like MongoDB (see {@code
 * docs/adr/0003-embedded-parts.md}); there is no authentication, so it belongs on 127.0.0.1.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final String FORMAT = "bihuan-embedded-mongo-1";

    private final DocumentStore store;
    private final DocumentBackend backend;
    private final WireServer server;
    private final String host;

    private EmbeddedMongo(DocumentStore store, DocumentBackend backend, WireServer server, String host) {
        this.store = store;
        this.backend = backend;
        this.server = server;
        this.host = host;
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
        Path folder = DataFolder.open(dataDir, FORMAT);
        DocumentStore store = DocumentStore.open(folder);
        try {
            DocumentBackend backend = new DocumentBackend(store);
            WireServer server = new WireServer(backend, new InetSocketAddress(host, port));
            log.info("MongoDB protocol on {}:{}, data in {}", host, server.port(), folder);
            return new EmbeddedMongo(store, backend, server, host);
        } catch (Throwable e) {
            store.close();
            throw e instanceof BindException bind ? EmbeddedStartException.portInUse("MongoDB", port, bind) : sneak(e);
        }
    }

    /** {@code mongodb://host:port}. */
    public String connectionString() {
        return "mongodb://" + host + ":" + port();
    }

    /** The TCP port it listens on. */
    public int port() {
        return server.port();
    }

    /** Stops listening, ends what is running, compacts the file a little and closes it. */
    @Override
    public void close() {
        server.close();
        backend.close();
    }

    /** Documents read from the store since the start: what tests count instead of time. */
    long documentsVisited() {
        return store.documentsVisited();
    }

    /** Bytes of the store's file. */
    long fileSize() {
        return store.fileSize();
    }

    /** Netty throws checked exceptions that it does not declare. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneak(Throwable e) throws T {
        throw (T) e;
    }
}
