package io.bihuan.platform.readmodel;

import com.mongodb.MongoException;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The log folded into a generation from the beginning. Like the live projection it leaves an aggregate alone from the
 * first event on that the fold cannot take.
 */
final class Refold<D, E> {

    private static final int COMMITS_PER_BATCH = 500;

    private final ReadModel<D, E> model;
    private final Generation<D> into;
    private final LogEvents log;
    private final Runnable beforeEachBatch;
    private final Map<String, Long> stuck = new TreeMap<>();
    private long position = -1;

    Refold(ReadModel<D, E> model, Generation<D> into, LogEvents log, Runnable beforeEachBatch) {
        this.model = model;
        this.into = into;
        this.log = log;
        this.beforeEachBatch = beforeEachBatch;
    }

    /** Aggregates the fold could not go on with, and the position of the event it stumbled over. */
    Map<String, Long> stuck() {
        return stuck;
    }

    /** Folds on, up to and with a position. */
    void upTo(long target) {
        while (position < target) {
            beforeEachBatch.run();
            List<StoredCommit> commits = log.after(position, COMMITS_PER_BATCH);
            if (commits.isEmpty()) {
                return;
            }
            Folding<D, E> folding = new Folding<>(model, into);
            for (StoredCommit commit : commits) {
                for (StoredEvent event : commit.events()) {
                    if (event.position() > position && event.position() <= target) {
                        fold(folding, event);
                        position = event.position();
                    }
                }
            }
            folding.write();
        }
    }

    private void fold(Folding<D, E> folding, StoredEvent event) {
        if (stuck.containsKey(event.aggregateId())) {
            return;
        }
        try {
            EventInfo info = log.info(event);
            log.payloads(event).forEach(payload -> folding.fold(payload, info));
        } catch (MongoException storeAway) {
            throw storeAway;
        } catch (RuntimeException poison) {
            stuck.put(event.aggregateId(), event.position());
        }
    }
}
