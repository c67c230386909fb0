package io.bihuan.eventlog;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The one collection. Every query is an equality or a range over {@code _id} or over {@code key}, sorted by the same
 * field, because that is what both MongoDB and the embedded server answer from an index whatever the log's size.
 */
final class LogStore {

    private static final Document HEAD_ONLY =
            new Document(CommitDocument.COUNT, 1).append(CommitDocument.AT, 1).append(CommitDocument.HASH, 1);
    private static final Document IDENTITY = new Document(CommitDocument.COUNT, 1)
            .append(CommitDocument.KEY, 1)
            .append(CommitDocument.SEQUENCE, 1)
            .append(CommitDocument.EVENTS + ".id", 1);
    private static final Document UPWARDS = new Document(CommitDocument.ID, 1);
    private static final Document DOWNWARDS = new Document(CommitDocument.ID, -1);

    private final MongoCollection<Document> commits;
    private final MongoCollection<RawBsonDocument> encoded;

    private LogStore(MongoCollection<Document> commits) {
        this.commits = commits;
        this.encoded = commits.withDocumentClass(RawBsonDocument.class);
    }

    /** Where the log stands: what the next commit is numbered and chained after. */
    record Tip(long lastPosition, String hash, Instant committedAt) {
        static final Tip OF_EMPTY_LOG = new Tip(-1, ChainHash.GENESIS, Instant.EPOCH);
    }

    /** What tells one stored commit from another. */
    record Identity(long position, String key, long lastSequence, List<String> eventIds) {
        long lastPosition() {
            return position + eventIds.size() - 1;
        }

        boolean isOf(NewCommit commit) {
            return key.equals(Keys.of(commit.aggregateId(), commit.firstSequence()))
                    && eventIds.equals(
                            commit.events().stream().map(NewEvent::eventId).toList());
        }
    }

    /** For reading and appending; creates the unique index if it is missing. */
    static LogStore open(MongoDatabase database, String collection) {
        LogStore store = forReading(database, collection);
        reading(() -> {
            store.requireKeyIndex();
            return null;
        });
        return store;
    }

    /** Changes nothing, not even an index. */
    static LogStore forReading(MongoDatabase database, String collection) {
        return new LogStore(durable(database, collection));
    }

    /** A collection of which only what cannot be lost again is read and acknowledged. */
    static MongoCollection<Document> durable(MongoDatabase database, String name) {
        MongoCollection<Document> collection = database.getCollection(name)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        return isReplicated(database) ? collection.withReadConcern(ReadConcern.MAJORITY) : collection;
    }

    /** A standalone server knows no majority to read from. */
    private static boolean isReplicated(MongoDatabase database) {
        return reading(() -> {
            Document hello;
            try {
                hello = database.runCommand(new Document("hello", 1));
            } catch (MongoCommandException unknownCommand) {
                hello = database.runCommand(new Document("isMaster", 1));
            }
            return hello.get("setName") != null || "isdbgrid".equals(hello.get("msg"));
        });
    }

    /** Looks before it creates: in production the service may only find and insert. */
    private void requireKeyIndex() {
        for (Document index : commits.listIndexes()) {
            if (new Document(CommitDocument.KEY, 1).equals(keysOf(index))) {
                if (!Boolean.TRUE.equals(index.get("unique"))) {
                    throw new IllegalStateException("The index on key of " + commits.getNamespace() + " is not unique");
                }
                return;
            }
        }
        commits.createIndex(new Document(CommitDocument.KEY, 1), new IndexOptions().unique(true));
    }

    private static Document keysOf(Document index) {
        Document keys = new Document();
        index.get("key", Document.class).forEach((name, order) -> keys.append(name, ((Number) order).intValue()));
        return keys;
    }

    /** Writes in order up to the first that fails; the driver's exceptions pass through, the appender judges them. */
    void insert(List<RawBsonDocument> documents) {
        encoded.insertMany(documents, new InsertManyOptions().ordered(true));
    }

    Tip tip() {
        Document last = reading(() ->
                commits.find().sort(DOWNWARDS).limit(1).projection(HEAD_ONLY).first());
        return last == null
                ? Tip.OF_EMPTY_LOG
                : new Tip(
                        CommitDocument.lastPosition(last),
                        last.getString(CommitDocument.HASH),
                        CommitDocument.committedAt(last));
    }

    /** The commit that holds this position, without its events; the last one if the log ends before. */
    @Nullable Document headerAtOrBefore(long position) {
        return reading(() -> commits.find(range(CommitDocument.ID, "$lte", position))
                .sort(DOWNWARDS)
                .limit(1)
                .projection(HEAD_ONLY)
                .first());
    }

    @Nullable Document atOrBefore(long position) {
        return reading(() -> commits.find(range(CommitDocument.ID, "$lte", position))
                .sort(DOWNWARDS)
                .limit(1)
                .first());
    }

    /** Up to {@code limit} commits that begin at this position or later. */
    List<Document> from(long position, int limit) {
        return list(() -> commits.find(range(CommitDocument.ID, "$gte", position))
                .sort(UPWARDS)
                .limit(limit)
                .batchSize(limit));
    }

    /** Up to {@code limit} commits of the aggregate that begin at this sequence or later. */
    List<Document> ofAggregate(String aggregateId, long fromSequence, int limit) {
        return list(() -> commits.find(keys(aggregateId, fromSequence, Keys.LAST_SEQUENCE))
                .sort(new Document(CommitDocument.KEY, 1))
                .limit(limit)
                .batchSize(limit));
    }

    /** The last commit of the aggregate that begins before this sequence. */
    @Nullable Document ofAggregateBefore(String aggregateId, long sequence) {
        return reading(() -> commits.find(keys(aggregateId, 0, sequence - 1))
                .sort(new Document(CommitDocument.KEY, -1))
                .limit(1)
                .first());
    }

    /** The aggregate's last commit. */
    @Nullable Identity lastOf(String aggregateId) {
        return identity(reading(() -> commits.find(keys(aggregateId, 0, Keys.LAST_SEQUENCE))
                .sort(new Document(CommitDocument.KEY, -1))
                .limit(1)
                .projection(IDENTITY)
                .first()));
    }

    /** The commit with this key. */
    @Nullable Identity withKey(String key) {
        return identity(reading(() -> commits.find(new Document(CommitDocument.KEY, key))
                .projection(IDENTITY)
                .first()));
    }

    /** What stands between two positions. */
    List<Identity> between(long first, long last) {
        Document range = new Document(CommitDocument.ID, new Document("$gte", first).append("$lte", last));
        return list(() -> commits.find(range).sort(UPWARDS).projection(IDENTITY)).stream()
                .map(LogStore::identity)
                .toList();
    }

    private static @Nullable Identity identity(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        List<String> ids = document.getList(CommitDocument.EVENTS, Document.class).stream()
                .map(event -> event.getString("id"))
                .toList();
        return new Identity(
                CommitDocument.position(document),
                document.getString(CommitDocument.KEY),
                document.getLong(CommitDocument.SEQUENCE) + ids.size() - 1,
                ids);
    }

    private static Document range(String field, String operator, long value) {
        return new Document(field, new Document(operator, value));
    }

    private static Document keys(String aggregateId, long first, long last) {
        return new Document(
                CommitDocument.KEY,
                new Document("$gte", Keys.of(aggregateId, first)).append("$lte", Keys.of(aggregateId, last)));
    }

    private static List<Document> list(Supplier<FindIterable<Document>> query) {
        return reading(() -> query.get().into(new ArrayList<>()));
    }

    /** What the driver says when the store is away, in our words. */
    static <T extends @Nullable Object> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (MongoException e) {
            throw new EventLogUnavailableException("The store did not answer: " + e.getMessage(), false, e);
        } catch (IllegalStateException e) {
            throw new EventLogUnavailableException("The connection is closed: " + e.getMessage(), false, e);
        }
    }
}
