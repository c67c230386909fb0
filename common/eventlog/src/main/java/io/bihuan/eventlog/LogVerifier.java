package io.bihuan.eventlog;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Walks the log and proves that nothing in it was changed, removed or put in between: positions dense, every hash chained
 * to the one before, sequences of every aggregate dense, commit times in order. What was cut off at the end leaves no
 * trace in the log itself: compare {@link LogReport#headHash()} with one that was written down elsewhere.
 */
public final class LogVerifier {

    private static final int PAGE = 500;

    private final LogStore store;

    /** Of this log. */
    public LogVerifier(EventLog log) {
        this(log.store());
    }

    private LogVerifier(LogStore store) {
        this.store = store;
    }

    /** Of a log that only needs to be readable. */
    public static LogVerifier of(MongoDatabase database, String collection) {
        return new LogVerifier(LogStore.forReading(database, collection));
    }

    /**
     * Walks from the commit that holds a position to the head.
     *
     * @param fromPosition 0 for the whole log; otherwise the commit before is taken as sound
     * @throws EventLogUnavailableException if the store is away
     */
    public LogReport verify(long fromPosition) {
        if (fromPosition <= 0) {
            return verify(documents(0), new Walk(0, ChainHash.GENESIS, true));
        }
        Document around = store.atOrBefore(fromPosition);
        if (around == null || CommitDocument.lastPosition(around) < fromPosition) {
            return new LogReport(false, 0, 0, null, fromPosition, "is missing");
        }
        long start = CommitDocument.position(around);
        Document before = start == 0 ? null : store.atOrBefore(start - 1);
        String hash = before == null ? ChainHash.GENESIS : String.valueOf(before.get(CommitDocument.HASH));
        return verify(documents(start), new Walk(start, hash, start == 0));
    }

    /** Checks commits that came from elsewhere, for example an exported bundle that begins with the log's first. */
    public static LogReport verifyFromTheBeginning(Iterable<StoredCommit> commits) {
        Walk walk = new Walk(0, ChainHash.GENESIS, true);
        for (StoredCommit commit : commits) {
            String reason = reasonAgainst(() -> walk.check(commit));
            if (reason != null) {
                return walk.broken(reason);
            }
        }
        return walk.sound();
    }

    private static LogReport verify(Iterator<Document> documents, Walk walk) {
        while (documents.hasNext()) {
            Document document = documents.next();
            String reason = reasonAgainst(() -> CommitDocument.position(document) == walk.next
                    ? walk.check(CommitDocument.read(document))
                    : "is missing");
            if (reason != null) {
                return walk.broken(reason);
            }
        }
        return walk.sound();
    }

    /** A forger is free to write things that cannot even be read or hashed. */
    private static @Nullable String reasonAgainst(Supplier<@Nullable String> check) {
        try {
            return check.get();
        } catch (EventLogDamagedException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    /** The raw documents, page by page. */
    private Iterator<Document> documents(long from) {
        return new Iterator<>() {
            private List<Document> page = store.from(from, PAGE);
            private int index;

            @Override
            public boolean hasNext() {
                if (index == page.size() && page.size() == PAGE) {
                    page = store.from(CommitDocument.position(page.get(index - 1)) + 1, PAGE);
                    index = 0;
                }
                return index < page.size();
            }

            @Override
            public Document next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.get(index++);
            }
        };
    }

    /** Where the walk is and what it knows by then. */
    private static final class Walk {

        private final boolean fromTheBeginning;
        private final Map<String, Long> nextSequences = new HashMap<>();
        private long next;
        private String hash;
        private Instant committedAt = Instant.MIN;
        private long commits;
        private long events;

        Walk(long next, String hash, boolean fromTheBeginning) {
            this.next = next;
            this.hash = hash;
            this.fromTheBeginning = fromTheBeginning;
        }

        @Nullable String check(StoredCommit commit) {
            Long unseen = fromTheBeginning ? Long.valueOf(0) : null;
            Long expected = nextSequences.getOrDefault(commit.aggregateId(), unseen);
            if (commit.position() != next) {
                return "is missing";
            }
            if (!ChainHash.of(commit, hash).equals(commit.hash())) {
                return "the hash is not that of the commit and the one before";
            }
            if (expected != null && expected != commit.firstSequence()) {
                return "aggregate " + commit.aggregateId() + " continues at " + commit.firstSequence() + " instead of "
                        + expected;
            }
            if (commit.committedAt().isBefore(committedAt)) {
                return "the commit is older than the one before";
            }
            nextSequences.put(commit.aggregateId(), commit.lastSequence() + 1);
            next = commit.lastPosition() + 1;
            hash = commit.hash();
            committedAt = commit.committedAt();
            commits++;
            events += commit.events().size();
            return null;
        }

        LogReport broken(String reason) {
            return new LogReport(false, commits, events, commits == 0 ? null : hash, next, reason);
        }

        LogReport sound() {
            return new LogReport(true, commits, events, commits == 0 ? null : hash, -1, null);
        }
    }
}
