package io.bihuan.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A database on the file store: the library's commands, with those replaced whose answers differ from MongoDB's. */
final class DocumentDatabase extends AbstractSynchronizedMongoDatabase<OrderedKey> {

    private static final int CANNOT_CREATE_INDEX = 67;

    private final DocumentStore store;

    DocumentDatabase(String name, CursorRegistry cursors, DocumentStore store) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        WriteCommands writes = new WriteCommands(one -> super.handleCommand(channel, command, one, databases, oplog));
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> super.handleCommand(channel, command, inBatches(query), databases, oplog);
            case "insert" -> writes.insert(query, this::collectionToWrite);
            case "update" -> writes.oneByOne(query, "updates");
            case "delete" -> writes.oneByOne(query, "deletes");
            case "createindexes" -> {
                refuseUnknownIndexes(query);
                yield super.handleCommand(channel, command, query, databases, oplog);
            }
            case "dropindexes" -> dropIndexes(query);
            case "aggregate" ->
                AggregateCommand.canNarrow(query)
                        ? new AggregateCommand(this, cursorRegistry, databases, oplog).run(query)
                        : super.handleCommand(channel, command, query, databases, oplog);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    /** Without a batch size the library answers with everything at once, which a driver refuses beyond 48 MB. */
    private static Document inBatches(Document find) {
        if (!find.containsKey("batchSize") && !Boolean.TRUE.equals(find.get("singleBatch"))) {
            find.put("batchSize", MatchesCursor.DEFAULT_BATCH);
        }
        return find;
    }

    private MongoCollection<OrderedKey> collectionToWrite(String name) {
        if (name.startsWith("system.")) {
            throw new MongoServerError(73, "InvalidNamespace", "cannot write to " + getFullCollectionNamespace(name));
        }
        return resolveOrCreateCollection(name);
    }

    /** A partial unique index kept as a full one would refuse documents that MongoDB takes. */
    private static void refuseUnknownIndexes(Document createIndexes) {
        for (Object index : (Collection<?>) createIndexes.getOrDefault("indexes", List.of())) {
            if (index instanceof Document description && description.containsKey("partialFilterExpression")) {
                throw new MongoServerError(
                        CANNOT_CREATE_INDEX, "CannotCreateIndex", "the embedded server has no partial indexes");
            }
        }
    }

    /** The library forgets the indexes of that name of all other collections too. */
    private Document dropIndexes(Document query) {
        MongoCollection<OrderedKey> collection = resolveCollection(String.valueOf(query.get("dropIndexes")), false);
        if (collection != null) {
            List<String> names = namesToDrop(collection, query.get("index"));
            for (String name : names) {
                dropIndex(collection, name);
                getOrCreateIndexesCollection()
                        .deleteDocuments(new Document("name", name).append("ns", collection.getFullName()), 0);
            }
        }
        return new Document("ok", 1.0);
    }

    private static List<String> namesToDrop(MongoCollection<OrderedKey> collection, Object wanted) {
        List<Index<OrderedKey>> all = collection.getIndexes().stream()
                .filter(i -> !(i instanceof IdIndex))
                .toList();
        if (Objects.equals(wanted, "*")) {
            return all.stream().map(Index::getName).toList();
        }
        Collection<?> each = wanted instanceof Collection<?> several ? several : List.of(wanted);
        return each.stream().map(one -> nameToDrop(all, one)).toList();
    }

    private static String nameToDrop(List<Index<OrderedKey>> all, Object wanted) {
        return all.stream()
                .filter(i -> i.getName().equals(wanted)
                        || i.toIndexDescription().get("key").equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IndexNotFoundException("index not found with name [" + wanted + "]"))
                .getName();
    }

    @Override
    protected MongoCollection<OrderedKey> openOrCreateCollection(String name, CollectionOptions options) {
        return new DocumentCollection(this, name, options, cursorRegistry, store);
    }

    @Override
    protected Index<OrderedKey> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        boolean id = keys.size() == 1 && keys.get(0).getKey().equals("_id");
        return id ? collectionNamed(collection).byId() : fieldIndex(collection, name, keys, sparse, true);
    }

    @Override
    protected Index<OrderedKey> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return fieldIndex(collection, name, keys, sparse, false);
    }

    private FieldIndex fieldIndex(String collection, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        String namespace = getFullCollectionNamespace(collection);
        return new FieldIndex(
                store.maps(),
                store.maps().index(namespace, name),
                collectionNamed(collection).documents(),
                name,
                keys,
                sparse,
                unique);
    }

    private DocumentCollection collectionNamed(String name) {
        return (DocumentCollection) resolveCollection(name, true);
    }

    @Override
    public synchronized void dropCollection(String name, Oplog oplog) {
        DocumentCollection collection = collectionNamed(name);
        super.dropCollection(name, oplog);
        store.maps().remove(collection.documents());
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        super.moveCollection(from, collection, newName);
        String namespace = getFullCollectionNamespace(newName);
        DocumentCollection moved = collectionNamed(newName);
        store.maps().renameDocuments(moved.documents(), namespace);
        moved.getIndexes().forEach(index -> ((OrderedIndex) index).rename(namespace));
    }

    @Override
    protected long getStorageSize() {
        return store.fileSize();
    }

    @Override
    protected long getFileSize() {
        return store.fileSize();
    }
}
