package io.bihuan.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that holds all databases: one map of documents per collection, one map of entries per index.
 *
 * <p>Nothing is written to the file except by a {@link GroupCommit}, so a crash finds whole commands only.
 */
final class DocumentStore implements AutoCloseable {

    /** Set to {@code true} to force every group of commands to the disk before it is acknowledged (power loss). */
    static final String FSYNC_PROPERTY = "bihuan.embedded.fsync";

    private static final Logger log = LoggerFactory.getLogger(DocumentStore.class);
    private static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";
    private static final int CACHE_MEGABYTES = 64;

    /** Small documents are read one by one and from all over the file: what lies beside them only costs room in the cache. */
    private static final int PAGE_BYTES = 8192;

    /** Half of the usual: a new entry of an index rewrites its page, key by key. */
    private static final int PAGE_KEYS = 24;

    private static final int FILL_RATE_PERCENT = 60;
    private static final int COMPACTION_SLICE_BYTES = 1024 * 1024;
    private static final int COMPACTION_SLICES = 8;
    private static final int COMPACTION_SECONDS = 2;

    private final MVStore store;
    private final GroupCommit commits;
    private final MVMap<String, String> arrays;
    private final AtomicInteger readings = new AtomicInteger();
    private final LongAdder documentsVisited = new LongAdder();
    private final ScheduledExecutorService housekeeper = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embedded-mongo-housekeeper");
        thread.setDaemon(true);
        return thread;
    });

    private DocumentStore(MVStore store, boolean fsync) {
        this.store = store;
        this.commits = new GroupCommit(store::commit, fsync ? store::sync : () -> {});
        this.arrays = store.openMap(
                "arrays",
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
        housekeeper.scheduleWithFixedDelay(
                this::compactALittle, COMPACTION_SECONDS, COMPACTION_SECONDS, TimeUnit.SECONDS);
    }

    /** @throws EmbeddedStartException if the file is in use, damaged, of another version or cannot be written */
    static DocumentStore open(Path folder) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(folder.resolve("store.mv").toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(CACHE_MEGABYTES)
                    .pageSplitSize(PAGE_BYTES)
                    .keysPerPage(PAGE_KEYS)
                    .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return new DocumentStore(store, Boolean.getBoolean(FSYNC_PROPERTY));
        } catch (MVStoreException e) {
            throw explain(folder, e);
        }
    }

    MVMap<OrderedKey, byte[]> documents(String namespace) {
        return store.openMap(
                DOCUMENTS + namespace,
                new MVMap.Builder<OrderedKey, byte[]>()
                        .keyType(OrderedKeyType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** Entries of an index: the encoded columns followed by the document's key; the value is where that key begins. */
    MVMap<OrderedKey, Long> index(String namespace, String name) {
        return store.openMap(
                indexMap(namespace, name),
                new MVMap.Builder<OrderedKey, Long>()
                        .keyType(OrderedKeyType.INSTANCE)
                        .valueType(LongDataType.INSTANCE));
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
        arrays.remove(map.getName());
        store.removeMap(map);
    }

    void renameDocuments(MVMap<?, ?> map, String namespace) {
        store.renameMap(map, DOCUMENTS + namespace);
    }

    void renameIndex(MVMap<?, ?> map, String namespace, String name) {
        String arraysSeen = arrays.remove(map.getName());
        store.renameMap(map, indexMap(namespace, name));
        if (arraysSeen != null) {
            arrays.put(indexMap(namespace, name), arraysSeen);
        }
    }

    /** Whether an array was ever indexed by the index of this map: its entries are then more than its documents. */
    boolean holdsArrays(MVMap<?, ?> map) {
        return arrays.containsKey(map.getName());
    }

    void noteArrays(MVMap<?, ?> map) {
        arrays.put(map.getName(), "");
    }

    <T> T durably(Supplier<T> change) {
        return commits.durably(change);
    }

    <T> T seen(Supplier<T> read) {
        return commits.seen(read);
    }

    /** Whether it cannot go on: the file could not be written, and what is in memory is not to be trusted. */
    boolean hasFailed() {
        return commits.hasFailed() || store.isClosed();
    }

    /** Closes a store that has failed; what is not on disk is forgotten. */
    void abandon() {
        housekeeper.shutdownNow();
        commits.alone(store::closeImmediately);
    }

    /** Keeps the pages of the present version until the returned handle is closed. */
    Reading reading() {
        MVStore.TxCounter version = store.registerVersionUsage();
        readings.incrementAndGet();
        return () -> {
            readings.decrementAndGet();
            store.deregisterVersionUsage(version);
        };
    }

    void visitedOneDocument() {
        documentsVisited.increment();
    }

    /** Documents read from the store so far, by whatever command. */
    long documentsVisited() {
        return documentsVisited.sum();
    }

    long fileSize() {
        return store.getFileStore().size();
    }

    @Override
    public void close() {
        housekeeper.shutdownNow();
        compactALittle();
        commits.alone(() -> {
            store.commit();
            if (readings.get() == 0) {
                store.close();
            } else {
                store.closeImmediately();
            }
        });
    }

    /**
     * Rewrites sparse parts of the file in slices of some milliseconds each, so that it does not grow without bound. H2's
     * other compaction, which moves parts of the file at a close, fails its own assertions after a crash and is not used.
     */
    private void compactALittle() {
        try {
            boolean more = true;
            for (int i = 0; more && i < COMPACTION_SLICES && !store.isClosed(); i++) {
                boolean[] rewritten = new boolean[1];
                commits.alone(() ->
                        rewritten[0] = !store.isClosed() && store.compact(FILL_RATE_PERCENT, COMPACTION_SLICE_BYTES));
                more = rewritten[0];
            }
        } catch (RuntimeException e) {
            // Whatever it is: nobody waits for housekeeping, and a store that has failed says so at the next command.
            log.warn("The store could not be compacted", e);
        }
    }

    private static String indexMap(String namespace, String name) {
        return INDEX + namespace + ":" + name;
    }

    private static EmbeddedStartException explain(Path folder, MVStoreException e) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> DataFolder.inUse(folder, e);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT, DataUtils.ERROR_FILE_CORRUPT ->
                new EmbeddedStartException(
                        "数据目录 " + folder + " 中的数据文件已损坏或版本不符，请用备份恢复；原文件未改动",
                        "the data file in " + folder
                                + " is damaged or of another version; restore a backup, nothing was" + " changed: "
                                + e.getMessage(),
                        e);
            default -> DataFolder.notWritable(folder, e);
        };
    }

    /** Something being read; close it when done. */
    interface Reading extends AutoCloseable {
        @Override
        void close();
    }
}
