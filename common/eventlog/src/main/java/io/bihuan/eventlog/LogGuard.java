package io.bihuan.eventlog;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a log from going on that was halted, or lacks what a checkpoint says. While all is well this costs two reads of a field. What is
 * lacking is looked for again each time, so a store that only lagged, or was repaired, is accepted by itself.
 */
final class LogGuard {

    private static final Logger LOG = LoggerFactory.getLogger(LogGuard.class);

    private final LogStore store;
    private final LogStanding standing;
    private volatile @Nullable KnownHead lacking;

    LogGuard(LogStore store, LogStanding standing) {
        this.store = store;
        this.standing = standing;
    }

    LogStanding standing() {
        return standing;
    }

    boolean mustHold(KnownHead checkpoint) {
        if (holds(checkpoint)) {
            return true;
        }
        synchronized (this) {
            KnownHead before = lacking;
            if (before == null || before.position() < checkpoint.position()) {
                lacking = checkpoint;
                LOG.error(
                        "{}",
                        new EventLogRewoundException(checkpoint, store.tip().lastPosition()).getMessage());
            }
        }
        return false;
    }

    void requireAppendable() {
        standing.requireNotHalted();
        KnownHead checkpoint = lacking;
        if (checkpoint == null) {
            return;
        }
        if (!holds(checkpoint)) {
            throw new EventLogRewoundException(checkpoint, store.tip().lastPosition());
        }
        synchronized (this) {
            if (checkpoint.equals(lacking)) {
                lacking = null;
                LOG.info("The log has what the checkpoint {} says; commits are appended again", checkpoint);
            }
        }
    }

    private boolean holds(KnownHead checkpoint) {
        Document commit = store.headerAtOrBefore(checkpoint.position());
        return commit != null
                && CommitDocument.lastPosition(commit) == checkpoint.position()
                && checkpoint.hash().equals(commit.get(CommitDocument.HASH));
    }
}
