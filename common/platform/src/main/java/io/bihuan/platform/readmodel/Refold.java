package io.bihuan.platform.readmodel;

import com.mongodb.MongoException;
import com.mongodb.client.model.WriteModel;
import io.bihuan.platform.readmodel.Generation.Stored;
import io.bihuan.platform.readmodel.Partition.Changes;
import io.bihuan.platform.readmodel.Partition.Touch;
import io.bihuan.platform.readmodel.PreparedEvent.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The log folded into a generation, by one worker or many, with the same result. Like the live projection it leaves an
 * aggregate alone from the first event on that the fold cannot take.
 *
 * <p>It goes by windows: some batches of the log are folded in memory, then each changed document is written once, then
 * the checkpoint moves. Within a batch each partition folds the events of its own keys in the order of the log. That goes
 * well as long as the fold takes every event; a batch in which it does not is folded again by one thread over all
 * partitions, so that what an aggregate is left out from never depends on who came first.
 */
final class Refold<D, E> {

    private static final int WRITES_AT_A_TIME = 1_000;

    private final ReadModel<D, E> model;
    private final Generation<D> into;
    private final LogEvents log;
    private final Workers workers;
    private final FoldJournal journal;
    private final WindowSize size;
    private final List<Partition<D, E>> partitions;
    private Checkpoint checkpoint;
    private @Nullable Checkpoint intended;
    private boolean readBack;

    /**
     * @param from where an earlier run has come to
     * @param intended the window it may have been writing; null if none
     */
    Refold(
            ReadModel<D, E> model,
            Generation<D> into,
            LogEvents log,
            Workers workers,
            FoldJournal journal,
            WindowSize size,
            Checkpoint from,
            @Nullable Checkpoint intended) {
        this.model = model;
        this.into = into;
        this.log = log;
        this.workers = workers;
        this.journal = journal;
        this.size = size;
        this.checkpoint = from;
        this.intended = intended;
        this.partitions = Stream.generate(() -> new Partition<>(model, into, workers.number()))
                .limit(workers.number())
                .toList();
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** From now on every document that is written is read again and compared; for what comes after the check. */
    void readBackWrites() {
        readBack = true;
    }

    /** Folds on, up to and with a position, or the end of the log. */
    void upTo(long target) {
        if (intended != null) {
            foldAgain(intended);
            intended = null;
        }
        if (checkpoint.position() < target) {
            PreparedBatches<E> batches = batches(target);
            boolean more = true;
            while (more) {
                more = foldWindow(batches);
            }
        }
    }

    private PreparedBatches<E> batches(long target) {
        return new PreparedBatches<>(model, log, workers, size.commits(), checkpoint.position(), target);
    }

    private boolean foldWindow(PreparedBatches<E> batches) {
        long since = System.nanoTime();
        Map<String, Long> stuck = new TreeMap<>(checkpoint.stuck());
        long position = checkpoint.position();
        List<PreparedEvent<E>> batch;
        do {
            journal.alive();
            batch = batches.next();
            fold(batch, stuck);
            position = batch.isEmpty() ? position : batch.get(batch.size() - 1).position();
        } while (!batch.isEmpty() && !isFull(position, since));
        if (position > checkpoint.position()) {
            write(position, stuck);
        }
        return !batch.isEmpty();
    }

    private boolean isFull(long position, long since) {
        int dirty = partitions.stream().mapToInt(Partition::dirty).sum();
        return dirty >= size.documents()
                || position - checkpoint.position() >= size.events()
                || System.nanoTime() - since >= size.time().toNanos();
    }

    private void write(long position, Map<String, Long> stuck) {
        List<Changes> changes = changes();
        Tally tally = changes.stream().map(Changes::difference).reduce(checkpoint.tally(), Tally::plus);
        Checkpoint next = new Checkpoint(position, tally, stuck);
        journal.intend(next);
        write(changes);
        reach(next);
    }

    /**
     * An earlier run was ended while it wrote a window: some of its documents are in, some are not. What it meant to write
     * it had written down before; folding the same window again completes it.
     */
    private void foldAgain(Checkpoint window) {
        PreparedBatches<E> batches = batches(window.position());
        List<PreparedEvent<E>> batch;
        do {
            journal.alive();
            batch = batches.next();
            fold(batch, new TreeMap<>(window.stuck()));
        } while (!batch.isEmpty());
        write(changes());
        reach(window);
    }

    private void reach(Checkpoint next) {
        if (readBack) {
            each(Partition::readBack);
        }
        journal.reach(next);
        checkpoint = next;
        each(Partition::written);
    }

    private List<Changes> changes() {
        return workers.all(partitions.stream()
                .<Supplier<Changes>>map(partition -> partition::changes)
                .toList());
    }

    private void write(List<Changes> changes) {
        for (int from = 0; changes.stream().anyMatch(isLongerThan(from)); from += WRITES_AT_A_TIME) {
            journal.alive();
            int first = from;
            workers.all(changes.stream()
                    .filter(isLongerThan(first))
                    .map(one ->
                            one.writes().subList(first, Math.min(one.writes().size(), first + WRITES_AT_A_TIME)))
                    .<Supplier<Boolean>>map(some -> () -> written(some))
                    .toList());
        }
    }

    private static Predicate<Changes> isLongerThan(int from) {
        return changes -> changes.writes().size() > from;
    }

    private boolean written(List<WriteModel<Document>> writes) {
        into.bulk(writes);
        return true;
    }

    private void each(Consumer<Partition<D, E>> work) {
        workers.all(partitions.stream()
                .<Supplier<Boolean>>map(partition -> () -> {
                    work.accept(partition);
                    return true;
                })
                .toList());
    }

    private void fold(List<PreparedEvent<E>> batch, Map<String, Long> stuck) {
        Map<String, Long> found = new HashMap<>(stuck);
        List<List<Touch<E>>> touches = touches(batch, found);
        List<Supplier<Boolean>> folds = new ArrayList<>();
        for (int i = 0; i < partitions.size(); i++) {
            Partition<D, E> partition = partitions.get(i);
            List<Touch<E>> mine = touches.get(i);
            folds.add(() -> partition.fold(mine));
        }
        if (workers.all(folds).contains(false)) {
            partitions.forEach(Partition::discardBatch);
            foldInOrder(batch, stuck);
        } else {
            stuck.putAll(found);
        }
        partitions.forEach(Partition::keepBatch);
    }

    /** Who folds what, in the order of the log. */
    private List<List<Touch<E>>> touches(List<PreparedEvent<E>> batch, Map<String, Long> stuck) {
        List<List<Touch<E>>> touches = new ArrayList<>();
        partitions.forEach(partition -> touches.add(new ArrayList<>()));
        for (PreparedEvent<E> event : batch) {
            if (!event.isAfter(stuck.get(event.aggregateId()))) {
                for (Part<E> part : event.parts()) {
                    part.keys().forEach(key -> touches.get(number(key)).add(new Touch<>(part, key)));
                }
                if (event.poison()) {
                    stuck.put(event.aggregateId(), event.position());
                }
            }
        }
        return touches;
    }

    /** The rule itself: an event goes into all its documents or, with all that follow it in its aggregate, into none. */
    private void foldInOrder(List<PreparedEvent<E>> batch, Map<String, Long> stuck) {
        for (PreparedEvent<E> event : batch) {
            if (!event.isAfter(stuck.get(event.aggregateId())) && (!foldParts(event) || event.poison())) {
                stuck.put(event.aggregateId(), event.position());
            }
        }
    }

    private boolean foldParts(PreparedEvent<E> event) {
        try {
            for (Part<E> part : event.parts()) {
                Map<String, Stored<D>> next = new HashMap<>();
                part.keys().forEach(key -> next.put(key, partition(key).next(part, key)));
                next.forEach((key, stored) -> partition(key).put(key, stored));
            }
            return true;
        } catch (MongoException storeAway) {
            throw storeAway;
        } catch (RuntimeException poison) {
            return false;
        }
    }

    private Partition<D, E> partition(String key) {
        return partitions.get(number(key));
    }

    private int number(String key) {
        return Math.floorMod(key.hashCode() * 0x9E3779B9 >>> 8, partitions.size());
    }
}
