package io.bihuan.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
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
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that hold all databases: one map of documents per collection, one map of entries per index.
 *
 * <p>Nothing is written except by a {@link GroupCommit}, so a crash finds whole commands only. What a group of commands changed goes
 * to a {@link Journal}; the pages that changed are written from time to time (a checkpoint), which begins the journal anew.
 */
final class DocumentStore implements AutoCloseable {

    /** Set to {@code true} to force every group of commands to the disk before it is acknowledged (power loss). */
    static final String FSYNC_PROPERTY = "bihuan.embedded.fsync";

    private static final Logger log = LoggerFactory.getLogger(DocumentStore.class);
    private static final String GENERATION = "generation";

    /** Pages of an index that many entries go to are written once for all of them; while they are, nobody else writes. */
    private static final long CHECKPOINT_BYTES = 4L << 20;

    private static final int CACHE_MEGABYTES = 64;

    /** Small documents are read one by one and from all over the file: what lies beside them only costs room in the cache. */
    private static final int PAGE_BYTES = 8192;

    /** Half of the usual: a new entry of an index rewrites its page, key by key. */
    private static final int PAGE_KEYS = 24;

    private static final int FILL_RATE_PERCENT = 60;
    private static final int COMPACTION_SLICE_BYTES = 1024 * 1024;
    private static final int COMPACTION_SLICES = 8;
    private static final int TIDY_SECONDS = 2;
    private static final int HOUSEKEEPING_ENDS_SECONDS = 30;

    private final MVStore store;
    private final Journal journal;
    private final boolean fsync;
    private final GroupCommit commits;
    private final StoredMaps maps;
    private final MVMap<String, String> checkpoints;
    private final AtomicInteger readings = new AtomicInteger();
    private final LongAdder documentsVisited = new LongAdder();
    private volatile @Nullable WriteBuffer taken;
    private final ScheduledExecutorService housekeeper = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embedded-mongo-housekeeper");
        thread.setDaemon(true);
        return thread;
    });

    private DocumentStore(MVStore store, Journal journal, boolean fsync) {
        this.store = store;
        this.journal = journal;
        this.fsync = fsync;
        this.commits = new GroupCommit(this::noted, this::written);
        this.maps = new StoredMaps(store, journal);
        this.checkpoints = maps.texts("checkpoints");
    }

    /** @throws EmbeddedStartException if a file is in use, damaged, of another version or cannot be written */
    static DocumentStore open(Path folder) {
        boolean fsync = Boolean.getBoolean(FSYNC_PROPERTY);
        MVStore store = null;
        Journal journal = null;
        try {
            store = new MVStore.Builder()
                    .fileName(folder.resolve("store.mv").toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(CACHE_MEGABYTES)
                    .pageSplitSize(PAGE_BYTES)
                    .keysPerPage(PAGE_KEYS)
                    .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            journal = Journal.open(folder.resolve("journal"), fsync);
            DocumentStore opened = new DocumentStore(store, journal, fsync);
            opened.recover();
            return opened;
        } catch (IOException | UncheckedIOException | MVStoreException e) {
            letGo(store, journal);
            throw explain(folder, e);
        }
    }

    private static void letGo(@Nullable MVStore store, @Nullable Journal journal) {
        if (store != null) {
            store.closeImmediately();
        }
        if (journal != null) {
            journal.close();
        }
    }

    /** Brings what was acknowledged since the last checkpoint back from the journal. */
    private void recover() throws IOException {
        maps.recover(generation());
        checkpoint();
        housekeeper.scheduleWithFixedDelay(this::tidyUp, TIDY_SECONDS, TIDY_SECONDS, TimeUnit.SECONDS);
    }

    /** What is kept; changed within {@link #durably} only. */
    StoredMaps maps() {
        return maps;
    }

    <T> T durably(Supplier<T> change) {
        return commits.durably(change);
    }

    <T> T seen(Supplier<T> read) {
        return commits.seen(read);
    }

    /** While no command is half done: what changed is taken for the journal, unless the maps are due to be written. */
    private void noted() {
        if (maps.areRearranged() || journal.size() > CHECKPOINT_BYTES) {
            checkpoint();
        }
        taken = journal.take();
    }

    /** Beside other commands. */
    private void written() {
        journal.write(Objects.requireNonNull(taken));
    }

    /**
     * Writes the maps as they are, and begins the journal anew. Only while no command is half done; it is the only one to write
     * maps, so that a journal never tells of maps that have gone since.
     */
    private void checkpoint() {
        long next = generation() + 1;
        checkpoints.put(GENERATION, String.valueOf(next));
        store.commit();
        if (fsync) {
            store.sync();
        }
        maps.beginGeneration(next);
    }

    private long generation() {
        return Long.parseLong(checkpoints.getOrDefault(GENERATION, "0"));
    }

    /** Whether it cannot go on: the file could not be written, and what is in memory is not to be trusted. */
    boolean hasFailed() {
        return commits.hasFailed() || store.isClosed();
    }

    /** Closes a store that has failed; what is not on disk is forgotten. */
    void abandon() {
        endHousekeeping();
        commits.alone(() -> {
            store.closeImmediately();
            journal.close();
        });
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
        endHousekeeping();
        tidyUp();
        commits.alone(() -> {
            checkpoint();
            if (readings.get() == 0) {
                store.close();
            } else {
                store.closeImmediately();
            }
            journal.close();
        });
    }

    /** Never by an interrupt: it would close the file under whoever is writing it. */
    private void endHousekeeping() {
        housekeeper.shutdown();
        try {
            if (!housekeeper.awaitTermination(HOUSEKEEPING_ENDS_SECONDS, TimeUnit.SECONDS)) {
                log.warn("The housekeeping of the store has not ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Writes what the journal tells into the maps, and rewrites sparse parts of the file in slices of some milliseconds each, so
     * that neither grows without bound. H2's other compaction, which moves parts of the file at a close, fails its own assertions
     * after a crash and is not used.
     */
    private void tidyUp() {
        try {
            boolean more = true;
            for (int i = 0; more && i < COMPACTION_SLICES && !store.isClosed(); i++) {
                boolean[] rewritten = new boolean[1];
                commits.alone(() -> rewritten[0] = !store.isClosed() && compactASlice());
                more = rewritten[0];
            }
        } catch (RuntimeException e) {
            // Whatever it is: nobody waits for housekeeping, and a store that has failed says so at the next command.
            log.warn("The store could not be tidied up", e);
        }
    }

    private boolean compactASlice() {
        if (maps.areRearranged() || journal.size() > 0) {
            checkpoint();
        }
        return store.compact(FILL_RATE_PERCENT, COMPACTION_SLICE_BYTES);
    }

    private static EmbeddedStartException explain(Path folder, Exception e) {
        if (e instanceof Journal.DamagedException) {
            return damaged(folder, e);
        }
        return switch (e instanceof MVStoreException known ? known.getErrorCode() : DataUtils.ERROR_INTERNAL) {
            case DataUtils.ERROR_FILE_LOCKED -> DataFolder.inUse(folder, e);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT, DataUtils.ERROR_FILE_CORRUPT -> damaged(folder, e);
            default -> DataFolder.notWritable(folder, e);
        };
    }

    private static EmbeddedStartException damaged(Path folder, Exception e) {
        return new EmbeddedStartException(
                "数据目录 " + folder + " 中的数据文件已损坏或版本不符，请用备份恢复；原文件未改动",
                "the data file in " + folder
                        + " is damaged or of another version; restore a backup, nothing was changed: " + e.getMessage(),
                e);
    }

    /** Something being read; close it when done. */
    interface Reading extends AutoCloseable {
        @Override
        void close();
    }
}
