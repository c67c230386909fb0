package io.bihuan.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection on the file store. Writes go one after the other, as the library has it; reads take no lock, so a long
 * one holds up nobody, and are answered from the best of the ordered indexes.
 */
final class DocumentCollection extends AbstractSynchronizedMongoCollection<OrderedKey> {

    private final DocumentStore store;
    private final StoredMaps maps;
    private final MVMap<OrderedKey, byte[]> documents;
    private final IdIndex byId;
    private final List<OrderedIndex> ordered = new CopyOnWriteArrayList<>();

    /** The library's own matcher remembers the last array position for {@code $} updates and must not be shared. */
    private final QueryMatcher readers = new DefaultQueryMatcher();

    private volatile @Nullable Thread updatingOne;

    DocumentCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            DocumentStore store) {
        super(database, name, options, cursors);
        this.store = store;
        this.maps = store.maps();
        this.documents = maps.documents(getFullName());
        this.byId = new IdIndex("_id_", List.of(QueryPlan.BY_ID), documents);
        this.ordered.add(byId);
    }

    IdIndex byId() {
        return byId;
    }

    MVMap<OrderedKey, byte[]> documents() {
        return documents;
    }

    @Override
    public synchronized void addIndex(Index<OrderedKey> index) {
        boolean known = getIndexes().stream().anyMatch(i -> i.getName().equals(index.getName()));
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            // Whatever it was that failed: half an index must not stay.
            if (!known) {
                index.drop();
            }
            throw e;
        }
        if (!known && index != byId) {
            ordered.add((OrderedIndex) index);
        }
    }

    @Override
    public synchronized void dropIndex(String name) {
        ordered.removeIf(index -> index != byId && index.getName().equals(name));
        super.dropIndex(name);
    }

    /** Unlike the library's, without a lock. */
    @Override
    public QueryResult handleQuery(QueryParameters parameters) {
        Document selector = parameters.getQuerySelector();
        String dollar = selector.containsKey("$query") ? "$" : "";
        boolean wrapped = selector.containsKey(dollar + "query");
        Document filter = wrapped ? (Document) selector.get(dollar + "query") : selector;
        Document orderBy = wrapped ? (Document) selector.get(dollar + "orderby") : null;
        return queryDocuments(
                filter,
                orderBy,
                parameters.getNumberToSkip(),
                parameters.getLimit(),
                parameters.getBatchSize(),
                parameters.getProjection());
    }

    @Override
    protected QueryResult queryDocuments(
            Document filter, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        int most = updatingOne == Thread.currentThread() ? 1 : limit;
        UnaryOperator<List<Document>> project = documents -> project(documents, projection);
        try (Matches matches = matches(filter, orderBy, skip, most)) {
            List<Document> first = project.apply(matches.take(batchSize));
            if (batchSize <= 0 || matches.isExhausted()) {
                return new QueryResult(first);
            }
            MatchesCursor cursor = new MatchesCursor(cursorRegistry.generateCursorId(), matches, project);
            cursorRegistry.add(cursor);
            return new QueryResult(first, cursor);
        }
    }

    /** The matching documents in the wanted order; to be closed by the caller. */
    Matches matches(Document filter, @Nullable Document orderBy, int skip, int limit) {
        QueryPlan plan = plan(filter, orderBy, limit > 0);
        Predicate<Document> matcher = filter.isEmpty() ? d -> true : d -> readers.matches(d, filter);
        CandidateSource scan = plan.merged() ? new MergedScan(store, plan) : new IndexScan(store, plan);
        DocumentComparator order = plan.ordered() ? null : deriveComparator(orderBy);
        return order == null
                ? new Matches(scan, matcher, skip, limit)
                : Matches.sorted(scan, matcher, order, skip, limit);
    }

    private QueryPlan plan(Document filter, @Nullable Document orderBy, boolean limited) {
        try (DocumentStore.Reading reading = store.reading()) {
            return QueryPlan.best(ordered, filter, orderBy, limited);
        }
    }

    /** Projections are the library's; it applies them to a stream. */
    private List<Document> project(List<Document> documents, @Nullable Document projection) {
        return projection == null || projection.isEmpty()
                ? documents
                : matchDocumentsFromStream(documents.stream(), new Document(), null, 0, 0, 0, projection)
                        .collectDocuments();
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        return queryDocuments(filter, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        updatingOne = multi ? null : Thread.currentThread();
        try {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        } finally {
            updatingOne = null;
        }
    }

    @Override
    protected OrderedKey addDocumentInternal(Document document) {
        Object id = getIdField() == null ? UUID.randomUUID() : document.get(getIdField());
        OrderedKey key = new OrderedKey(KeyEncoder.encode(Missing.ofNullable(id)));
        maps.put(documents, key, StoredBson.encode(document));
        return key;
    }

    @Override
    protected void handleUpdate(OrderedKey key, Document before, Document after) {
        maps.put(documents, key, StoredBson.encode(after));
    }

    @Override
    protected void removeDocument(OrderedKey key) {
        maps.remove(documents, key);
    }

    @Override
    protected Document getDocument(OrderedKey key) {
        store.visitedOneDocument();
        return StoredBson.decode(Objects.requireNonNull(documents.get(key)));
    }

    @Override
    protected Stream<DocumentWithPosition<OrderedKey>> streamAllDocumentsWithPosition() {
        List<DocumentWithPosition<OrderedKey>> all = new ArrayList<>();
        try (Matches matches = matches(new Document(), null, 0, 0)) {
            for (Candidate c = matches.next(); c != null; c = matches.next()) {
                all.add(new DocumentWithPosition<>(c.document(), c.key()));
            }
        }
        return all.stream();
    }

    @Override
    public int count() {
        return Math.toIntExact(documents.sizeAsLong());
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        // computed when asked for
    }

    @Override
    protected int getDataSize() {
        try (DocumentStore.Reading reading = store.reading()) {
            long bytes = documents.values().stream().mapToLong(b -> b.length).sum();
            return (int) Math.min(bytes, Integer.MAX_VALUE);
        }
    }
}
