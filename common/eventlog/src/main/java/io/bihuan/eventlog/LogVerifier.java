package io.bihuan.eventlog;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Walks the log and proves that nothing in it was changed, removed or put in between: positions dense, every hash chained
 * to the one before, sequences of every aggregate dense, commit times in order. What was cut off at the end leaves no
 * trace in the log itself: that is what checkpoints are for, or compare {@link LogReport#headHash()} with one that was
 * written down elsewhere.
 *
 * <p>Memory: one page of {@value #PAGE} commits, and 32 to 64 bytes for each aggregate (96 while the table of
 * aggregates grows); a million aggregates are 50 MB.
 */
public final class LogVerifier {

    private static final int PAGE = 500;

    private final LogStore store;
    private final @Nullable LogCheckpoints checkpoints;
    private final PublicKeys keys;

    /** Of this log and the hashes of its checkpoints. */
    public LogVerifier(EventLog log) {
        this(log, PublicKeys.NONE);
    }

    /**
     * Of this log and its checkpoints.
     *
     * @param keys the keys that may have signed them; if there are none, signatures are not looked at
     */
    public LogVerifier(EventLog log, PublicKeys keys) {
        this(log.store(), log.checkpoints(), keys);
    }

    private LogVerifier(LogStore store, @Nullable LogCheckpoints checkpoints, PublicKeys keys) {
        this.store = store;
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    /** Of a log that only needs to be readable. */
    public static LogVerifier of(MongoDatabase database, String collection) {
        return new LogVerifier(LogStore.forReading(database, collection), null, PublicKeys.NONE);
    }

    /**
     * Walks from the commit that holds a position to the head.
     *
     * @param fromPosition 0 for the whole log; otherwise the commit before is taken as sound
     * @throws EventLogUnavailableException if the store is away
     */
    public LogReport verify(long fromPosition) {
        if (fromPosition <= 0) {
            return verify(ChainWalk.fromTheBeginning());
        }
        Document around = store.atOrBefore(fromPosition);
        if (around == null || CommitDocument.lastPosition(around) < fromPosition) {
            return new LogReport(false, 0, 0, null, fromPosition, "is missing", 0, -1);
        }
        long start = CommitDocument.position(around);
        Document before = start == 0 ? null : store.atOrBefore(start - 1);
        String hash = before == null ? ChainHash.GENESIS : String.valueOf(before.get(CommitDocument.HASH));
        return verify(new ChainWalk(start, hash));
    }

    /** Checks commits that came from elsewhere and begin with the log's first. */
    public static LogReport verifyFromTheBeginning(Iterable<StoredCommit> commits) {
        ChainWalk walk = ChainWalk.fromTheBeginning();
        return walk.report(walk(commits, walk));
    }

    /**
     * Checks a bundle, which may begin anywhere in the log: what came before it is taken as sound.
     *
     * @throws BundleUnreadableException if a line cannot be read
     */
    public static LogReport verify(LogBundle bundle) {
        ChainWalk walk = new ChainWalk(bundle.firstPosition(), bundle.hashBefore());
        return walk.report(walk(bundle, walk));
    }

    private LogReport verify(ChainWalk walk) {
        if (checkpoints != null) {
            walk.expecting(new StoredExpectations(checkpoints, walk.next() - 2, keys));
        }
        return walk.report(walk(walk));
    }

    /**
     * Checks a bundle against a file of checkpoints; the stream stays open.
     *
     * @param lines JSON Lines as the package description of {@code checkpoint} says
     * @param keys the keys that may have signed them
     * @param witnessKeys keys of witnesses; cosignatures of others are passed over
     * @throws BundleUnreadableException if a line of the bundle cannot be read
     */
    public static LogReport verify(LogBundle bundle, InputStream lines, PublicKeys keys, PublicKeys witnessKeys) {
        ChainWalk walk = new ChainWalk(bundle.firstPosition(), bundle.hashBefore());
        walk.expecting(new CheckpointFile(lines, keys, witnessKeys));
        return walk.report(walk(bundle, walk));
    }

    /** Walks all that is stored from where the walk stands. */
    @Nullable Flaw walk(ChainWalk walk) {
        Iterator<Document> documents = documents(walk.next());
        while (documents.hasNext()) {
            Document document = documents.next();
            Flaw flaw = ChainWalk.flawIn(() -> CommitDocument.position(document) == walk.next()
                    ? walk.check(CommitDocument.read(document))
                    : Flaw.missing(CommitDocument.position(document)));
            if (flaw != null) {
                return flaw;
            }
        }
        return walk.end();
    }

    /** Walks commits from anywhere. */
    static @Nullable Flaw walk(Iterable<StoredCommit> commits, ChainWalk walk) {
        for (StoredCommit commit : commits) {
            Flaw flaw = walk.check(commit);
            if (flaw != null) {
                return flaw;
            }
        }
        return walk.end();
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
}
