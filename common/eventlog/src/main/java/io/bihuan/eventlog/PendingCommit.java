package io.bihuan.eventlog;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.RawBsonDocument;

/** A commit between the thread that wants it stored and the appender. What can be computed early is computed here. */
final class PendingCommit {

    private enum State {
        QUEUED,
        TAKEN,
        CANCELLED
    }

    private final NewCommit commit;
    private final EncodedCommit encoded;
    private final byte[] content;
    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);
    private final CompletableFuture<Long> outcome = new CompletableFuture<>();

    PendingCommit(NewCommit commit) {
        this.commit = commit;
        this.encoded = new EncodedCommit(commit);
        this.content = ChainHash.content(
                ChainHash.ALGORITHM,
                commit.aggregateId(),
                commit.aggregateType(),
                commit.firstSequence(),
                commit.events());
    }

    NewCommit commit() {
        return commit;
    }

    int size() {
        return commit.events().size();
    }

    /** Claims it for writing; {@code false} if its owner gave up before. */
    boolean take() {
        return state.compareAndSet(State.QUEUED, State.TAKEN);
    }

    /** Gives it up; {@code false} if the appender has it already and only its outcome can tell. */
    boolean cancel() {
        return state.compareAndSet(State.QUEUED, State.CANCELLED);
    }

    String hashAfter(LogStore.Tip tip, Instant at) {
        return ChainHash.link(ChainHash.ALGORITHM, tip.hash(), tip.lastPosition() + 1, at, content);
    }

    RawBsonDocument document(long position, String at, String hash) {
        return encoded.at(position, at, hash);
    }

    void acknowledge(long firstPosition) {
        outcome.complete(firstPosition + size() - 1);
    }

    void fail(RuntimeException reason) {
        outcome.completeExceptionally(reason);
    }

    /**
     * Waits for the outcome, by the caller's thread. An appender at work is waited for even by an interrupted thread:
     * only the outcome can say what happened.
     *
     * @return the position of its last event
     */
    long await(EventLogSettings settings, Waiting waiting) {
        boolean interrupted = false;
        boolean taken = false;
        try {
            while (true) {
                try {
                    Duration patience = taken ? settings.resolveTimeout().multipliedBy(2) : settings.appendTimeout();
                    return waiting.get(outcome, patience.toMillis());
                } catch (InterruptedException e) {
                    interrupted = true;
                    giveUpIfQueued(e);
                } catch (TimeoutException e) {
                    giveUpIfQueued(e);
                    if (taken) {
                        throw new EventLogUnavailableException(
                                "The store does not answer; whether the commit is stored is not known", true, e);
                    }
                    taken = true;
                }
            }
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void giveUpIfQueued(Exception reason) {
        if (cancel()) {
            throw new EventLogUnavailableException("The commit was given up before it was written", false, reason);
        }
    }
}
