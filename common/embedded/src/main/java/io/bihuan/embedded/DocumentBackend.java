package io.bihuan.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The library's server on the file store: a command that writes is answered when what it wrote is durable. */
final class DocumentBackend extends AbstractMongoBackend {

    private static final Logger log = LoggerFactory.getLogger(DocumentBackend.class);

    /** In lower case, as clients spell them as they like. */
    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection");

    /** MongoDB's own code for a server that is going: drivers take it for one that is away, not for a refusal. */
    private static final MongoServerError GOING =
            new MongoServerError(91, "ShutdownInProgress", "the store could not be written");

    private final DocumentStore store;
    private final Runnable onFailure;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

    /** @param onFailure run whenever a command finds that the store has failed, which is more than once */
    DocumentBackend(DocumentStore store, Runnable onFailure) {
        this.store = store;
        this.onFailure = onFailure;
        store.maps().databaseNames().forEach(this::resolveDatabase);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("hello")) {
            return super.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true);
        }
        try {
            Supplier<Document> work = () -> super.handleCommand(channel, database, command, query);
            return writes(command, query) ? store.durably(work) : store.seen(work);
        } catch (StoreFailedException | MVStoreException e) {
            if (store.hasFailed()) {
                onFailure.run();
                throw GOING;
            }
            throw e;
        }
    }

    /** A refused command is an answer, not an error of the server; the library logs each with its stack. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            log.debug("Refused {}", message.getDocument(), e);
            Document answer = new Document("ok", 0.0).append("errmsg", e.getMessageWithoutErrorCode());
            if (e instanceof MongoServerError known) {
                answer.append("code", known.getCode());
                answer.putIfNotNull("codeName", known.getCodeName());
            }
            return answer;
        }
    }

    /** The library opens a database anew whenever databases are listed; one file wants one opener. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, n -> new DocumentDatabase(n, getCursorRegistry(), store));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public void close() {
        super.close();
        if (store.hasFailed()) {
            store.abandon();
        } else {
            store.close();
        }
    }

    private static boolean writes(String command, Document query) {
        String lower = command.toLowerCase(Locale.ROOT);
        return WRITES.contains(lower) || (lower.equals("aggregate") && writesItsResult(query));
    }

    private static boolean writesItsResult(Document aggregate) {
        return aggregate.get("pipeline") instanceof List<?> pipeline
                && pipeline.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }
}
