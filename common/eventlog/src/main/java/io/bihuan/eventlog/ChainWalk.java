package io.bihuan.eventlog;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A walk along the chain: where it is and what it knows by then. Memory: see {@link NextSequences}. */
final class ChainWalk {

    private final boolean fromTheBeginning;
    private @Nullable NextSequences nextSequences = new NextSequences();
    private @Nullable KnownHead knownHead;
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

    /** The commit that ends at the head's position must have its hash, and the log must reach it. */
    ChainWalk expecting(@Nullable KnownHead head) {
        knownHead = head;
        return this;
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
        if (knownHead != null
                && knownHead.position() >= commit.position()
                && knownHead.position() <= commit.lastPosition()
                && !knownHead.equals(new KnownHead(commit.hash(), commit.lastPosition()))) {
            return Flaw.notTheKnownHead(knownHead);
        }
        next = commit.lastPosition() + 1;
        hash = commit.hash();
        committedAt = commit.committedAt();
        commits++;
        events += commit.events().size();
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
        return knownHead != null && knownHead.position() >= next ? Flaw.cutOff(knownHead) : null;
    }

    /** The position of the next commit; after a flaw, of the one that is wrong. */
    long next() {
        return next;
    }

    /** Where the sound part ends. */
    KnownHead head() {
        return new KnownHead(hash, next - 1);
    }

    LogReport report(@Nullable Flaw flaw) {
        String sound = commits == 0 ? null : hash;
        return flaw == null
                ? new LogReport(true, commits, events, sound, -1, null)
                : new LogReport(false, commits, events, sound, next, flaw.english());
    }
}
