package io.bihuan.eventlog.history;

import com.mongodb.client.FindIterable;
import com.mongodb.client.ListIndexesIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** The driver's interfaces, as far as the log uses them, in front of a simulated connection. */
final class SimulatedDatabase {

    /** Where the calls go. */
    interface Connection {
        void insert(List<Document> documents);

        List<Document> find(Document filter, Document sort, int limit);
    }

    private static final Connection NONE = new Connection() {
        @Override
        public void insert(List<Document> documents) {
            throw new UnsupportedOperationException("Only the log is written");
        }

        @Override
        public List<Document> find(Document filter, Document sort, int limit) {
            throw new UnsupportedOperationException("Only the log is read");
        }
    };

    private SimulatedDatabase() {}

    static MongoDatabase over(Connection connection) {
        return proxy(MongoDatabase.class, (self, method, arguments) -> switch (method.getName()) {
            case "getCollection" -> collection(arguments[0].equals("log") ? connection : NONE);
            case "runCommand" -> new Document("ok", 1.0);
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    @SuppressWarnings("unchecked")
    private static MongoCollection<Document> collection(Connection connection) {
        return proxy(MongoCollection.class, (self, method, arguments) -> switch (method.getName()) {
            case "withReadPreference", "withWriteConcern", "withReadConcern", "withDocumentClass" -> self;
            case "listIndexes" -> indexes();
            case "insertMany" -> {
                if (!((InsertManyOptions) arguments[1]).isOrdered()) {
                    throw new IllegalStateException("Whatever is written after a failure leaves a gap");
                }
                connection.insert(decoded((List<RawBsonDocument>) arguments[0]));
                yield null;
            }
            case "find" -> new Query(connection, arguments == null ? new Document() : (Document) arguments[0]).proxy();
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private static List<Document> decoded(List<RawBsonDocument> documents) {
        return documents.stream().map(raw -> raw.decode(new DocumentCodec())).toList();
    }

    private static ListIndexesIterable<Document> indexes() {
        Document unique = new Document("key", new Document("key", 1)).append("unique", true);
        Iterator<Document> indexes = List.of(unique).iterator();
        MongoCursor<Document> cursor = proxy(MongoCursor.class, (self, method, arguments) -> switch (method.getName()) {
            case "hasNext" -> indexes.hasNext();
            case "next" -> indexes.next();
            default -> null;
        });
        return proxy(ListIndexesIterable.class, (self, method, arguments) -> cursor);
    }

    /** One question; projections only save bytes, so they are ignored. */
    private static final class Query {

        private final Connection connection;
        private final Document filter;
        private Document sort = new Document();
        private int limit;

        Query(Connection connection, Document filter) {
            this.connection = connection;
            this.filter = filter;
        }

        @SuppressWarnings("unchecked")
        FindIterable<Document> proxy() {
            return SimulatedDatabase.proxy(FindIterable.class, (self, method, arguments) -> {
                switch (method.getName()) {
                    case "sort" -> sort = (Document) arguments[0];
                    case "limit" -> limit = (Integer) arguments[0];
                    case "projection", "batchSize" -> {}
                    case "first" -> {
                        List<Document> found = connection.find(filter, sort, 1);
                        return found.isEmpty() ? null : found.get(0);
                    }
                    case "into" -> {
                        ((Collection<Document>) arguments[0]).addAll(connection.find(filter, sort, limit));
                        return arguments[0];
                    }
                    default -> throw new UnsupportedOperationException(method.toString());
                }
                return self;
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<?> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
