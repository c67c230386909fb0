package io.bihuan.clue.tipindex;

import io.bihuan.clue.events.TipReceived;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.kernel.PersistedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the log into the index of this node, turn by turn, and keeps the index open. Every node reads the whole log for itself
 * from where its own index stands; a claimed token would feed one node only. Whatever fails is tried again from the last commit
 * of the index: it closes, opens, and begins a new one if it must.
 */
public final class TipIndexFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TipIndexFeed.class);
    private static final String RECEIVED = Objects.requireNonNull(TipReceived.class.getAnnotation(PersistedEvent.class))
            .type();
    private static final int COMMITS = 500;
    private static final Duration REST = Duration.ofMillis(200);

    private final EventLog log;
    private final EventCodec codec;
    private final SearchSettings settings;
    private final Path folder;
    private final Object progress = new Object();
    private volatile @Nullable TipIndex index;
    private long committedAt = System.nanoTime();

    TipIndexFeed(EventLog log, EventCodec codec, SearchSettings settings) {
        this.log = log;
        this.codec = codec;
        this.settings = settings;
        this.folder = settings.folder().resolve("similar-tips");
    }

    /** Reads on as soon as the log has grown, which it waits for a moment; there is nothing to rest for in between. */
    Duration turn() {
        try {
            TipIndex open = opened();
            if (log.awaitAfter(open.written().position(), REST)) {
                read(open);
            }
            commitIfDue(open);
        } catch (IOException | AlreadyClosedException e) {
            abandon();
            throw new IllegalStateException("index of tips in " + folder + ": " + e, e);
        }
        return Duration.ZERO;
    }

    private TipIndex opened() throws IOException {
        TipIndex open = index;
        if (open == null) {
            open = TipIndex.open(folder, settings.memory());
            try {
                requireThisLog(open);
            } catch (IOException | RuntimeException e) {
                open.abandon();
                throw e;
            }
            committedAt = System.nanoTime();
            index = open;
            tellWhoWaits();
        }
        return open;
    }

    private void requireThisLog(TipIndex open) throws IOException {
        if (!isOfThisLog(open.written())) {
            LOG.warn("The index of tips was made of another log: it is filled again");
            open.clear();
        }
        LOG.info("The index of tips is open at {} of {}", open.written().position(), log.head());
    }

    private void read(TipIndex open) throws IOException {
        List<StoredCommit> commits = log.readAfter(open.written().position(), COMMITS);
        if (commits.isEmpty()) {
            return;
        }
        for (StoredCommit commit : commits) {
            for (StoredEvent event : commit.events()) {
                put(open, event);
            }
        }
        StoredCommit last = commits.get(commits.size() - 1);
        open.reached(new Mark(last.lastPosition(), last.hash()));
        tellWhoWaits();
    }

    /** A log that was put back, or another one on the same folder, has another chain hash there, or nothing. */
    private boolean isOfThisLog(Mark mark) {
        if (mark.position() < 0) {
            return true;
        }
        List<StoredCommit> there = log.readAfter(mark.position() - 1, 1);
        return !there.isEmpty()
                && there.get(0).lastPosition() == mark.position()
                && there.get(0).hash().equals(mark.hash());
    }

    /** A tip that cannot be read is not proposed; the others are. */
    private void put(TipIndex open, StoredEvent event) throws IOException {
        if (!event.type().equals(RECEIVED)) {
            return;
        }
        List<Object> events;
        try {
            events = codec.decodeAll(event);
        } catch (RuntimeException unreadable) {
            LOG.error(
                    "The tip at {} cannot be read and will not be proposed: {}",
                    event.position(),
                    unreadable.toString());
            return;
        }
        for (Object today : events) {
            if (today instanceof TipReceived tip) {
                open.put(
                        tip.tipId(),
                        TipWords.of(tip.place(), tip.industry(), tip.narrative())
                                .different());
            }
        }
    }

    private void commitIfDue(TipIndex open) throws IOException {
        boolean due = System.nanoTime() - committedAt > settings.commitEvery().toNanos();
        if (open.uncommitted() >= settings.commitEvents() || (due && open.uncommitted() > 0)) {
            open.commit();
            committedAt = System.nanoTime();
        }
    }

    private void tellWhoWaits() {
        synchronized (progress) {
            progress.notifyAll();
        }
    }

    /**
     * Waits until the log is in the index up to a position.
     *
     * @return whether it is
     */
    public boolean await(long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        synchronized (progress) {
            while (reached() < position) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                try {
                    progress.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return true;
    }

    private long reached() {
        TipIndex open = index;
        return open == null ? Long.MIN_VALUE : open.searchable();
    }

    /** Tips with words in common, the best first; empty if the index is not open at the moment. */
    public Optional<Candidates> search(Set<String> words) {
        TipIndex open = index;
        try {
            return open == null ? Optional.empty() : Optional.of(open.search(words));
        } catch (AlreadyClosedException reopening) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the index of tips cannot be read", e);
        }
    }

    private void abandon() {
        TipIndex broken = index;
        index = null;
        if (broken != null) {
            broken.abandon();
        }
    }

    /** Commits and closes the index; the thread that takes the turns has stopped. */
    @Override
    public void close() {
        TipIndex open = index;
        index = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.warn(
                        "The index of tips could not be committed, some of the log will be read again: {}",
                        e.toString());
            }
        }
    }
}
