package io.bihuan.eventlog;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.LogStore.Identity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;

/**
 * The log of one service (全程留痕): every event has one position, positions are dense from 0, nothing is ever changed or
 * removed. Several processes may write to the same log. Safe for use by many threads.
 *
 * <p>The client behind the database should have a socket and a server-selection time-out of a few seconds; without them
 * an append waits as long as the driver does before it learns that the store is away.
 */
public final class EventLog implements AutoCloseable {

    private static final int PAGE = 256;

    private final LogStore store;
    private final Snapshots snapshots;
    private final EventLogSettings settings;
    private final KnownSequences sequences;
    private final TailWatch tail;
    private final Waiting waiting;
    private final CommitQueue queue;
    private final Appender appender;
    private final LogCheckpoints checkpoints;
    private final LogGuard guard;

    private EventLog(
            MongoDatabase database,
            LogStore store,
            EventLogSettings settings,
            Clock clock,
            Waiting waiting,
            Answers answers) {
        this.store = store;
        this.snapshots = new Snapshots(database, settings.snapshots());
        this.checkpoints = new LogCheckpoints(database, settings.checkpoints(), this);
        this.guard = new LogGuard(store, new LogStanding(database, settings.collection() + "_halts", clock));
        this.sequences = new KnownSequences(store);
        this.settings = settings;
        this.waiting = waiting;
        this.queue = new CommitQueue(settings, waiting);
        this.tail = new TailWatch(this::head, settings.pollInterval());
        this.appender = new Appender(store, queue, settings, clock, waiting, answers, appended -> {
            sequences.seen(
                    appended.commit().aggregateId(),
                    appended.commit().firstSequence()
                            + appended.commit().events().size()
                            - 1);
            tail.reached(appended.lastPosition());
        });
    }

    /**
     * Opens the log and starts its appender; creates the unique index if it is missing. The database user needs to find,
     * insert and list indexes on the log, and to create one where it is missing.
     *
     * <p>A log that was halted, lies behind its newest checkpoint, or has another history than it signed, is opened for
     * reading: see
     * {@link #requireAppendable()}.
     *
     * @throws EventLogUnavailableException if the store is away
     */
    public static EventLog open(MongoDatabase database, EventLogSettings settings, Clock clock) {
        Answers answers = Answers.beside("bihuan-answers-" + settings.collection());
        EventLog log = new EventLog(
                database, LogStore.open(database, settings.collection()), settings, clock, Waiting.REAL, answers);
        log.standing().look();
        log.checkpoints.newest().ifPresent(newest -> log.mustHold(newest.position(), newest.hash()));
        log.appender.start();
        return log;
    }

    /** Opens the log without its appender's thread: whoever calls this runs the appender. */
    static EventLog unstarted(MongoDatabase database, EventLogSettings settings, Clock clock, Waiting waiting) {
        LogStore store = LogStore.open(database, settings.collection());
        return new EventLog(database, store, settings, clock, waiting, Answers.atOnce());
    }

    /**
     * Stores a commit and returns when it is durable: journaled, and by a majority where there are replicas. Appending a
     * commit again that is in the log already (same event ids) counts as success.
     *
     * @return the position of its last event
     * @throws ConcurrencyException if the aggregate is not where the commit says it is
     * @throws EventLogUnavailableException if the store is away; see
     *     {@link EventLogUnavailableException#mayHaveBeenStored()}
     * @throws EventLogFullException if too many commits wait already, or too large ones; it was not stored
     * @throws EventLogRefusedException see {@link #requireAppendable()}
     * @throws IllegalArgumentException if a text is no valid Unicode
     */
    public long append(NewCommit commit) {
        requireAppendable();
        long memory = commit.memory();
        queue.reserve(memory);
        try {
            PendingCommit pending = new PendingCommit(commit);
            Identity earlier = sequences.requireContinues(commit);
            return earlier == null ? write(pending) : earlier.lastPosition();
        } finally {
            queue.release(memory);
        }
    }

    private long write(PendingCommit pending) {
        appender.enqueue(pending);
        try {
            return pending.await(settings, waiting);
        } catch (EventLogUnavailableException e) {
            queue.remove(pending);
            throw e;
        }
    }

    /**
     * Says that the log once had this chain hash at this position, because a checkpoint of it says so. If it does not have
     * it now, it was cut off, put back to an old backup, or rewritten; nothing is appended until it has.
     *
     * @return whether it has
     * @throws EventLogUnavailableException if the store is away
     */
    public boolean mustHold(long position, String hash) {
        return guard.mustHold(new KnownHead(hash, position));
    }

    /**
     * Returns if commits may be appended. A log that may not be is looked at anew each time.
     *
     * @throws EventLogHaltedException if it was found broken and halted
     * @throws EventLogRewoundException if the log lacks what a checkpoint says
     * @throws EventLogUnavailableException if that cannot be found out
     */
    public void requireAppendable() {
        guard.requireAppendable();
    }

    /** Whether it was halted, and by whom it was resumed. */
    public LogStanding standing() {
        return guard.standing();
    }

    /** The signed checkpoints of this log. */
    public LogCheckpoints checkpoints() {
        return checkpoints;
    }

    /** The position of the last event, -1 if the log is empty; from the store. */
    public long head() {
        return store.tip().lastPosition();
    }

    /**
     * The commits that hold the events after a position, in order. If the position is inside a commit, that commit comes
     * first, with the events up to the position still in it.
     *
     * @param position the last position already seen, -1 for none
     * @param maxCommits how many at most, from 1
     * @throws EventLogDamagedException if a position is missing
     * @throws EventLogUnavailableException if the store is away
     */
    public List<StoredCommit> readAfter(long position, int maxCommits) {
        if (maxCommits < 1) {
            // To the driver, zero would mean all.
            throw new IllegalArgumentException("At least one commit has to be asked for, not " + maxCommits);
        }
        long next = Math.max(position, -1) + 1;
        List<Document> documents = store.from(next, maxCommits);
        if (documents.isEmpty() || CommitDocument.position(documents.get(0)) != next) {
            Document around = next == 0 ? null : store.atOrBefore(next - 1);
            if (around != null && CommitDocument.lastPosition(around) >= next) {
                documents.add(0, around);
                next = CommitDocument.position(around);
            }
        }
        List<StoredCommit> commits = new ArrayList<>(documents.size());
        for (Document document : documents.subList(0, Math.min(maxCommits, documents.size()))) {
            if (CommitDocument.position(document) != next) {
                throw new EventLogDamagedException(next, "is missing", null);
            }
            commits.add(CommitDocument.read(document));
            next = CommitDocument.lastPosition(document) + 1;
        }
        return commits;
    }

    /**
     * The commits of an aggregate that hold its events from a sequence on, in order. If the sequence is inside a commit,
     * that commit comes first, whole. Empty if there is no such aggregate.
     *
     * @throws EventLogDamagedException if a sequence is missing
     */
    public List<StoredCommit> readAggregate(String aggregateId, long fromSequence) {
        List<StoredCommit> all = new ArrayList<>();
        long next = fromSequence;
        List<StoredCommit> page;
        do {
            page = aggregatePage(aggregateId, next, PAGE);
            all.addAll(page);
            next = page.isEmpty() ? next : page.get(page.size() - 1).lastSequence() + 1;
        } while (page.size() == PAGE);
        return all;
    }

    /** The first commits of {@link #readAggregate(String, long)}; fewer than {@code limit} if there are no more. */
    List<StoredCommit> aggregatePage(String aggregateId, long fromSequence, int limit) {
        Keys.requireAggregateId(aggregateId);
        long next = Math.max(0, fromSequence);
        List<Document> documents = store.ofAggregate(aggregateId, next, limit);
        if (next > 0 && (documents.isEmpty() || documents.get(0).getLong(CommitDocument.SEQUENCE) != next)) {
            Document around = store.ofAggregateBefore(aggregateId, next);
            if (around != null && CommitDocument.lastSequence(around) >= next) {
                documents.add(0, around);
                next = around.getLong(CommitDocument.SEQUENCE);
            }
        }
        List<StoredCommit> commits = new ArrayList<>(documents.size());
        for (Document document : documents.subList(0, Math.min(limit, documents.size()))) {
            StoredCommit commit = CommitDocument.read(document);
            if (commit.firstSequence() != next) {
                throw new EventLogDamagedException(
                        commit.position(), "event " + next + " of " + aggregateId + " is missing before it", null);
            }
            commits.add(commit);
            next = commit.lastSequence() + 1;
        }
        if (!commits.isEmpty()) {
            sequences.seen(aggregateId, next - 1);
        }
        return commits;
    }

    /** The sequence of an aggregate's last event, -1 if there is none; from the store. */
    public long lastSequence(String aggregateId) {
        return sequences.ask(aggregateId);
    }

    /**
     * The position of the last event that was committed before an instant, -1 if none was. Commit times never go back,
     * so it is found by halving.
     */
    public long positionAt(Instant instant) {
        long found = -1;
        long low = 0;
        long high = head();
        while (low <= high) {
            Document commit = store.headerAtOrBefore(low + (high - low) / 2);
            if (commit == null) {
                throw new EventLogDamagedException(0, "is missing", null);
            }
            if (CommitDocument.committedAt(commit).isBefore(instant)) {
                found = CommitDocument.lastPosition(commit);
                low = found + 1;
            } else {
                high = CommitDocument.position(commit) - 1;
            }
        }
        return found;
    }

    /**
     * Waits until the log has grown beyond a position.
     *
     * @return whether it has; {@code false} also if the thread was interrupted (the flag stays set)
     * @throws EventLogUnavailableException if the store is away
     */
    public boolean awaitAfter(long position, Duration atMost) {
        return tail.awaitAfter(position, atMost);
    }

    /** Writes what waits and stops the appender. The client stays open: it is not ours. */
    @Override
    public void close() {
        appender.close();
    }

    /** How many commits wait for the appender now. */
    public int waiting() {
        return queue.size();
    }

    Runnable appender() {
        return appender;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    LogStore store() {
        return store;
    }
}
