package io.bihuan.eventlog;

import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A walk along the chain: where it is and what it knows by then. Memory: see {@link NextSequences}. */
final class ChainWalk {

    private final boolean fromTheBeginning;
    private @Nullable NextSequences nextSequences = new NextSequences();
    private Iterator<Expectation> expectations = Collections.emptyIterator();
    private @Nullable Expectation expected;
    private final CheckpointTally tally = new CheckpointTally();
    private long next;
    private String hash;
    private Instant committedAt = Instant.MIN;
    private long commits;
    private long events;

    /**
     * @param next position of the first commit to come
     * @param hash chain hash of the commit before it
     */
    ChainWalk(long next, String hash) {
        this.next = next;
        this.hash = hash;
        this.fromTheBeginning = next == 0;
    }

    static ChainWalk fromTheBeginning() {
        return new ChainWalk(0, ChainHash.GENESIS);
    }

    /** Leaves the sequences of aggregates alone: constant memory. The chain itself is still checked whole. */
    ChainWalk chainOnly() {
        nextSequences = null;
        return this;
    }

    /**
     * At each of these positions a commit must end and have that hash, and the log must reach them all. What lies before the
     * start of the walk is passed over.
     *
     * @param ascending in order of position
     */
    ChainWalk expecting(Iterator<Expectation> ascending) {
        expectations = ascending;
        expectNext();
        return this;
    }

    private void expectNext() {
        expected = expectations.hasNext() ? expectations.next() : null;
    }

    /** Runs a check on behalf of a forger, who is free to write things that cannot even be read or hashed. */
    static @Nullable Flaw flawIn(Supplier<@Nullable Flaw> check) {
        try {
            return check.get();
        } catch (EventLogDamagedException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException unreadable) {
            return Flaw.unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    /** Takes one step; stays where it is if there is a flaw. */
    @Nullable Flaw check(StoredCommit commit) {
        return flawIn(() -> step(commit));
    }

    private @Nullable Flaw step(StoredCommit commit) {
        if (commit.position() != next) {
            return Flaw.missing(commit.position());
        }
        if (!ChainHash.of(commit, hash).equals(commit.hash())) {
            return Flaw.hash();
        }
        Flaw flaw = sequenceFlaw(commit);
        if (flaw != null) {
            return flaw;
        }
        if (commit.committedAt().isBefore(committedAt)) {
            return Flaw.older();
        }
        Flaw surprise = surpriseUpTo(commit.position() - 1, hash);
        surprise = surprise == null ? surpriseUpTo(commit.lastPosition(), commit.hash()) : surprise;
        if (surprise != null) {
            return surprise;
        }
        next = commit.lastPosition() + 1;
        hash = commit.hash();
        committedAt = commit.committedAt();
        commits++;
        events += commit.events().size();
        return null;
    }

    /** Holds what was expected up to a position against the hash of the commit that ends there. */
    private @Nullable Flaw surpriseUpTo(long last, String hashThere) {
        while (expected != null && expected.head().position() <= last) {
            Flaw flaw = expected.flaw();
            boolean behind = expected.head().position() < next - 1;
            if (flaw == null && !behind && !expected.head().equals(new KnownHead(hashThere, last))) {
                flaw = Flaw.unexpected(expected);
            }
            if (flaw != null) {
                return flaw;
            }
            if (!behind) {
                tally.add(expected);
            }
            expectNext();
        }
        return null;
    }

    private @Nullable Flaw sequenceFlaw(StoredCommit commit) {
        if (nextSequences == null) {
            return null;
        }
        if (commit.firstSequence() < 0) {
            return Flaw.sequence(commit.aggregateId(), commit.firstSequence(), 0);
        }
        long expected = nextSequences.put(commit.aggregateId(), commit.lastSequence() + 1);
        if (expected == NextSequences.UNSEEN) {
            expected = fromTheBeginning ? 0 : commit.firstSequence();
        }
        return expected == commit.firstSequence()
                ? null
                : Flaw.sequence(commit.aggregateId(), commit.firstSequence(), expected);
    }

    /** What only shows when nothing more comes. */
    @Nullable Flaw end() {
        Flaw surprise = surpriseUpTo(next - 1, hash);
        return surprise != null || expected == null ? surprise : Flaw.cutOff(expected);
    }

    /** The position of the next commit; after a flaw, of the one that is wrong. */
    long next() {
        return next;
    }

    /** Where the sound part ends. */
    KnownHead head() {
        return new KnownHead(hash, next - 1);
    }

    /** Which checkpoints were found to hold. */
    CheckpointTally tally() {
        return tally;
    }

    LogReport report(@Nullable Flaw flaw) {
        return new LogReport(
                flaw == null,
                commits,
                events,
                commits == 0 ? null : hash,
                flaw == null ? -1 : next,
                flaw == null ? null : flaw.english(),
                tally.checkpoints(),
                tally.signedTo());
    }
}
