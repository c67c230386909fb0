package io.bihuan.embedded;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * The maps of the store: one of documents per collection, one of entries per index. What changes in them is noted in the
 * {@link Journal}; which maps there are is not, and has to be written as a whole.
 */
final class StoredMaps {

    private static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";
    private static final long ANY_COLUMN = -1;

    private final MVStore store;
    private final Journal journal;
    private final MVMap<String, String> arrays;
    private volatile boolean rearranged;

    StoredMaps(MVStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
        this.arrays = texts("arrays");
    }

    /** Texts by their names; nothing notes their changes. */
    MVMap<String, String> texts(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
    }

    MVMap<OrderedKey, byte[]> documents(String namespace) {
        return documentsIn(DOCUMENTS + namespace);
    }

    private MVMap<OrderedKey, byte[]> documentsIn(String map) {
        return store.openMap(
                map,
                new MVMap.Builder<OrderedKey, byte[]>()
                        .keyType(OrderedKeyType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** Entries of an index: the encoded columns followed by the document's key; the value is where that key begins. */
    MVMap<OrderedKey, Long> index(String namespace, String name) {
        return indexIn(indexMap(namespace, name));
    }

    private MVMap<OrderedKey, Long> indexIn(String map) {
        return store.openMap(
                map,
                new MVMap.Builder<OrderedKey, Long>()
                        .keyType(OrderedKeyType.INSTANCE)
                        .valueType(LongDataType.INSTANCE));
    }

    /** Puts a document into its place. */
    void put(MVMap<OrderedKey, byte[]> documents, OrderedKey key, byte[] document) {
        documents.put(key, document);
        journal.put(documents, key, document);
    }

    /** Adds an entry to an index. */
    void point(MVMap<OrderedKey, Long> index, OrderedKey entry, int keyBegins) {
        index.put(entry, (long) keyBegins);
        journal.point(index, entry, keyBegins);
    }

    /** Takes a document or an entry away. */
    void remove(MVMap<OrderedKey, ?> map, OrderedKey key) {
        map.remove(key);
        journal.remove(map, key);
    }

    /** Names of the databases that hold anything. */
    List<String> databaseNames() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
                .distinct()
                .toList();
    }

    void remove(MVMap<?, ?> map) {
        rearranged = true;
        arrays.remove(map.getName());
        store.removeMap(map);
    }

    void renameDocuments(MVMap<?, ?> map, String namespace) {
        rearranged = true;
        store.renameMap(map, DOCUMENTS + namespace);
    }

    void renameIndex(MVMap<?, ?> map, String namespace, String name) {
        rearranged = true;
        String arraysSeen = arrays.remove(map.getName());
        store.renameMap(map, indexMap(namespace, name));
        if (arraysSeen != null) {
            arrays.put(indexMap(namespace, name), arraysSeen);
        }
    }

    /**
     * A bit for each column in which the index of this map ever had an array: its entries are then more than its documents. A store
     * from before columns were told apart does not say in which.
     */
    long arraysIn(MVMap<?, ?> map) {
        String columns = arrays.get(map.getName());
        return columns == null ? 0 : columns.isEmpty() ? ANY_COLUMN : Long.parseLong(columns);
    }

    void noteArrays(MVMap<?, ?> map, long columns) {
        rearranged = true;
        arrays.put(map.getName(), Long.toString(columns));
    }

    /** Whether something has changed that the journal does not tell. */
    boolean areRearranged() {
        return rearranged;
    }

    /** All that has changed is being written; while nobody changes anything. */
    void beginGeneration(long next) {
        rearranged = false;
        journal.beginGeneration(next);
    }

    /** Applies what the journal tells of a generation. */
    void recover(long generation) throws IOException {
        journal.replay(generation, new Recovery());
    }

    private static String indexMap(String namespace, String name) {
        return INDEX + namespace + ":" + name;
    }

    /** Puts what a journal tells back into the maps. */
    private final class Recovery implements Journal.Changes {

        private final Map<Integer, MVMap<OrderedKey, byte[]>> documents = new HashMap<>();
        private final Map<Integer, MVMap<OrderedKey, Long>> indexes = new HashMap<>();

        @Override
        public void name(int map, String name) {
            if (name.startsWith(INDEX)) {
                indexes.put(map, indexIn(name));
            } else {
                documents.put(map, documentsIn(name));
            }
        }

        @Override
        public void put(int map, OrderedKey key, byte[] document) {
            documents.get(map).put(key, document);
        }

        @Override
        public void point(int map, OrderedKey key, int keyBegins) {
            indexes.get(map).put(key, (long) keyBegins);
        }

        @Override
        public void remove(int map, OrderedKey key) {
            if (indexes.containsKey(map)) {
                indexes.get(map).remove(key);
            } else {
                documents.get(map).remove(key);
            }
        }
    }
}
