package io.bihuan.platform.readmodel;

import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The log from one position to another in batches ready to be folded. While one batch is folded the next is read: one, so
 * that memory stays bounded.
 */
final class PreparedBatches<E> {

    private static final int LEAST_PER_WORKER = 16;

    private final ReadModel<?, E> model;
    private final LogEvents log;
    private final Workers workers;
    private final int commits;
    private final long target;
    private Supplier<List<StoredEvent>> upcoming;

    PreparedBatches(ReadModel<?, E> model, LogEvents log, Workers workers, int commits, long position, long target) {
        this.model = model;
        this.log = log;
        this.workers = workers;
        this.commits = commits;
        this.target = target;
        this.upcoming = ahead(position);
    }

    /** The next batch, in order of the log; empty when the target or the end of the log is reached. */
    List<PreparedEvent<E>> next() {
        List<StoredEvent> events = upcoming.get();
        upcoming = events.isEmpty()
                ? List::of
                : ahead(events.get(events.size() - 1).position());
        int share = Math.max(LEAST_PER_WORKER, (events.size() + workers.number() - 1) / workers.number());
        List<Supplier<List<PreparedEvent<E>>>> shares = new ArrayList<>();
        for (int from = 0; from < events.size(); from += share) {
            List<StoredEvent> mine = events.subList(from, Math.min(events.size(), from + share));
            shares.add(() -> mine.stream()
                    .map(event -> PreparedEvent.of(event, model, log))
                    .toList());
        }
        List<PreparedEvent<E>> batch = new ArrayList<>(events.size());
        workers.all(shares).forEach(batch::addAll);
        return batch;
    }

    private Supplier<List<StoredEvent>> ahead(long position) {
        return position >= target ? List::of : workers.ahead(() -> read(position));
    }

    private List<StoredEvent> read(long position) {
        List<StoredEvent> events = new ArrayList<>();
        for (StoredCommit commit : log.after(position, commits)) {
            for (StoredEvent event : commit.events()) {
                if (event.position() > position && event.position() <= target) {
                    events.add(event);
                }
            }
        }
        return events;
    }
}
