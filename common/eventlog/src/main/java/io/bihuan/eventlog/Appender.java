package io.bihuan.eventlog;

import com.mongodb.MongoBulkWriteException;
import io.bihuan.eventlog.LogStore.Identity;
import io.bihuan.eventlog.LogStore.Tip;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It takes all commits that wait, numbers and chains them after the log's tip and inserts
 * them in order. Whatever goes wrong, it believes only what it reads back: a commit is acknowledged when it is seen in
 * the store, refused when another one is seen in its place, and tried again otherwise.
 */
final class Appender implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final int DUPLICATE_KEY = 11000;
    private static final int PATIENT_AFTER = 3;
    private static final int LONGEST_PAUSE_MILLIS = 20;

    private final LogStore store;
    private final EventLogSettings settings;
    private final Clock clock;
    private final Consumer<AppendedCommit> onAppended;
    private final CommitQueue queue;
    private final Waiting waiting;
    private final Answers answers;
    private final Thread thread;
    private volatile boolean closing;
    private volatile boolean ended;
    private @Nullable Tip tip;

    /** A commit that is in the log for certain. */
    record AppendedCommit(NewCommit commit, long lastPosition) {}

    Appender(
            LogStore store,
            CommitQueue queue,
            EventLogSettings settings,
            Clock clock,
            Waiting waiting,
            Answers answers,
            Consumer<AppendedCommit> onAppended) {
        this.store = store;
        this.queue = queue;
        this.waiting = waiting;
        this.answers = answers;
        this.settings = settings;
        this.clock = clock;
        this.onAppended = onAppended;
        this.thread = new Thread(this, "bihuan-appender-" + settings.collection());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void enqueue(PendingCommit pending) {
        if (closing) {
            throw new EventLogUnavailableException("The log is closed", false, null);
        }
        queue.add(pending);
        if (ended && pending.cancel()) {
            throw new EventLogUnavailableException("The log was closed", false, null);
        }
    }

    /** Writes what waits, then ends. */
    void close() {
        closing = true;
        try {
            thread.join(settings.appendTimeout().plus(settings.resolveTimeout()).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            List<PendingCommit> batch = new ArrayList<>();
            while (!(closing && queue.isEmpty())) {
                queue.drainTo(batch);
                if (!batch.isEmpty()) {
                    writeAndSurvive(batch);
                    batch = new ArrayList<>();
                }
            }
        } catch (InterruptedException e) {
            LOG.info("The appender of {} was interrupted", settings.collection());
        } finally {
            closing = true;
            ended = true;
            List<PendingCommit> late = new ArrayList<>();
            queue.drainAllTo(late);
            late.forEach(p -> p.fail(new EventLogUnavailableException("The log was closed", false, null)));
            answers.close(settings.resolveTimeout().toMillis());
        }
    }

    /** Memory that ran out costs this batch its answer, not the service its log. */
    private void writeAndSurvive(List<PendingCommit> batch) throws InterruptedException {
        try {
            write(batch);
        } catch (Error e) {
            tip = null;
            LOG.error("{} commits for {} were given up", batch.size(), settings.collection(), e);
            String message = "The appender failed; whether the commit is stored is not known";
            batch.forEach(p -> p.fail(new EventLogUnavailableException(message, true, e)));
        }
    }

    private void write(List<PendingCommit> batch) throws InterruptedException {
        List<PendingCommit> left = batch;
        Trouble trouble = new Trouble();
        while (!left.isEmpty()) {
            Numbered numbered = null;
            try {
                Tip before = tip == null ? store.tip() : tip;
                numbered = number(left, before);
                store.insert(numbered.documents());
                tip = numbered.after();
                List<PendingCommit> stored = left;
                long first = numbered.first();
                answers.give(() -> acknowledge(stored, first));
                return;
            } catch (RuntimeException e) {
                tip = null;
                trouble.happened(e, numbered != null && !isAnswered(e));
                left = settle(left, numbered, e, trouble);
            }
            if (!left.isEmpty() && !trouble.pauseAndTryAgain(left.size())) {
                trouble.giveUp(left);
                return;
            }
        }
    }

    private Numbered number(List<PendingCommit> commits, Tip before) {
        Instant now = clock.instant();
        Instant at = now.isBefore(before.committedAt()) ? before.committedAt() : now;
        String written = at.toString();
        Tip after = before;
        List<RawBsonDocument> documents = new ArrayList<>(commits.size());
        for (PendingCommit pending : commits) {
            long position = after.lastPosition() + 1;
            String hash = pending.hashAfter(after, at);
            documents.add(pending.document(position, written, hash));
            after = new Tip(position + pending.size() - 1, hash, at);
        }
        return new Numbered(before.lastPosition() + 1, documents, after);
    }

    private void acknowledge(List<PendingCommit> commits, long first) {
        long position = first;
        for (PendingCommit pending : commits) {
            acknowledge(pending, position);
            position += pending.size();
        }
    }

    private void acknowledge(PendingCommit pending, long position) {
        onAppended.accept(new AppendedCommit(pending.commit(), position + pending.size() - 1));
        pending.acknowledge(position);
    }

    /**
     * Finds out by reading what became of a write that was not answered with plain success. Nothing is taken from the
     * answer's counters: the embedded server's are wrong, and a lost answer has none.
     *
     * @return the commits that are still to be written
     */
    private List<PendingCommit> settle(
            List<PendingCommit> commits, @Nullable Numbered numbered, RuntimeException failure, Trouble trouble) {
        if (numbered == null) {
            return commits;
        }
        List<PendingCommit> left = new ArrayList<>(commits);
        try {
            Map<Long, Identity> stored = new HashMap<>();
            store.between(numbered.first(), numbered.after().lastPosition())
                    .forEach(identity -> stored.put(identity.position(), identity));
            long position = numbered.first();
            while (!left.isEmpty() && isStored(left.get(0), stored.get(position))) {
                PendingCommit pending = left.remove(0);
                acknowledge(pending, position);
                position += pending.size();
            }
            if (!left.isEmpty() && isDecided(left.get(0), failure, trouble.doubtful)) {
                left.remove(0);
            }
        } catch (RuntimeException unreadable) {
            // Some of it may be stored, and no later question need come across it: the refusal cannot be a certain one.
            trouble.happened(unreadable, true);
        }
        return left;
    }

    private static boolean isStored(PendingCommit pending, @Nullable Identity identity) {
        return identity != null && identity.isOf(pending.commit());
    }

    /** The first commit that is not where it was put: it failed by itself, or it only lost the race for the position. */
    private boolean isDecided(PendingCommit pending, RuntimeException failure, boolean doubtful) {
        NewCommit commit = pending.commit();
        Identity rival = store.withKey(Keys.of(commit.aggregateId(), commit.firstSequence()));
        if (rival != null && rival.isOf(commit)) {
            acknowledge(pending, rival.position());
            return true;
        }
        if (rival != null) {
            pending.fail(new ConcurrencyException(
                    "Aggregate " + commit.aggregateId() + " already has an event " + commit.firstSequence()));
            return true;
        }
        if (failure instanceof MongoBulkWriteException bulk && isRefusal(bulk)) {
            pending.fail(new EventLogUnavailableException("The store refuses the commit", doubtful, failure));
            return true;
        }
        return false;
    }

    private static boolean isRefusal(MongoBulkWriteException failure) {
        return failure.getWriteConcernError() == null
                && failure.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY);
    }

    /** Whether the store said for each commit what it did, so that nothing can still arrive. */
    private static boolean isAnswered(RuntimeException failure) {
        return failure instanceof MongoBulkWriteException bulk
                && bulk.getWriteConcernError() == null
                && !bulk.getWriteErrors().isEmpty();
    }

    /** Commits with their places. */
    private record Numbered(long first, List<RawBsonDocument> documents, Tip after) {}

    /** How long a batch has been going badly. */
    private final class Trouble {

        private int attempts;
        private int leftBefore = Integer.MAX_VALUE;
        private long since;
        private boolean doubtful;
        private @Nullable RuntimeException latest;

        void happened(RuntimeException failure, boolean mayBeStored) {
            if (mayBeStored && !doubtful) {
                LOG.warn("Not known what became of a write to {}, looking for it", settings.collection(), failure);
            }
            latest = failure;
            doubtful |= mayBeStored;
        }

        /** Lost races are tried again at once, anything else after a pause; without progress not for ever. */
        boolean pauseAndTryAgain(int left) throws InterruptedException {
            long now = waiting.nanoTime();
            if (left < leftBefore) {
                leftBefore = left;
                since = now;
                attempts = 0;
            }
            attempts++;
            if (attempts > PATIENT_AFTER) {
                waiting.pause(Math.min(attempts, LONGEST_PAUSE_MILLIS));
            }
            return now - since < settings.resolveTimeout().toNanos();
        }

        void giveUp(List<PendingCommit> left) {
            String message = doubtful
                    ? "The store did not answer; whether the commit is stored is not known"
                    : "The store did not take the commit";
            LOG.error("{} commits for {} given up: {}", left.size(), settings.collection(), message, latest);
            left.forEach(p -> p.fail(new EventLogUnavailableException(message, doubtful, latest)));
        }
    }
}
