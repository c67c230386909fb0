package io.bihuan.platform.readmodel;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds read models from the log, beside the live generation. The old one answers until the new one has caught up;
 * then one compare-and-swap makes the new one live (blue-green). A parity check does the same without the swap and
 * compares digests.
 */
final class ReadModelRebuilder {

    private static final int COMMITS_PER_BATCH = 500;
    private static final int ATTEMPTS_AT_REST = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReadModelRegistry registry;
    private final ReadModelState states;
    private final MongoDatabase database;
    private final EventLog log;
    private final LogEvents events;

    ReadModelRebuilder(
            ReadModelRegistry registry,
            ReadModelState states,
            MongoDatabase database,
            EventLog log,
            LogEvents events) {
        this.registry = registry;
        this.states = states;
        this.database = database;
        this.log = log;
        this.events = events;
    }

    /**
     * The result of a parity check.
     *
     * @param position the log position both sides stand at
     * @param equal whether the live documents are what the log says they should be
     */
    record Parity(
            String readModel,
            long position,
            boolean equal,
            long liveDocuments,
            long rebuiltDocuments,
            String liveDigest,
            String rebuiltDigest) {}

    /** The result of a rebuild. */
    record Replayed(String readModel, int generation, long position, long documents, String digest) {}

    /** Where a read model stands. */
    record Standing(String readModel, int generation, long position, long head, long lag, boolean switching) {}

    List<Standing> standings() {
        long head = log.head();
        return registry.all().stream()
                .map(model -> {
                    ReadModelState.State state = states.read(model.name());
                    return new Standing(
                            model.name(),
                            state.generation(),
                            state.position(),
                            head,
                            head - state.position(),
                            state.switching());
                })
                .toList();
    }

    Parity verify(String name) {
        return verify(registry.named(name));
    }

    Replayed replay(String name) {
        return replay(registry.named(name));
    }

    private synchronized <D, E> Parity verify(ReadModel<D, E> model) {
        Snapshot live = digestAtRest(model);
        Generation<D> shadow = new Generation<>(database, model, -1);
        shadow.drop();
        try {
            fold(model, shadow, -1, live.position());
            Generation.Digest rebuilt = shadow.digest();
            return new Parity(
                    model.name(),
                    live.position(),
                    live.digest().equals(rebuilt),
                    live.digest().documents(),
                    rebuilt.documents(),
                    live.digest().sha256(),
                    rebuilt.sha256());
        } finally {
            shadow.drop();
        }
    }

    /** The digest of the live generation between two batches; under load it takes a few attempts. */
    private <D> Snapshot digestAtRest(ReadModel<D, ?> model) {
        for (int attempt = 0; attempt < ATTEMPTS_AT_REST; attempt++) {
            ReadModelState.State before = states.read(model.name());
            if (before.isAtRest() && !before.switching()) {
                Generation.Digest digest = new Generation<>(database, model, before.generation()).digest();
                if (states.read(model.name()).equals(before)) {
                    return new Snapshot(before.position(), digest);
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw busy(model);
    }

    private record Snapshot(long position, Generation.Digest digest) {}

    private synchronized <D, E> Replayed replay(ReadModel<D, E> model) {
        int from = states.read(model.name()).generation();
        int to = from + 1;
        Generation<D> next = new Generation<>(database, model, to);
        next.drop();
        next.createIndexes(model);
        long folded = fold(model, next, -1, log.head());
        if (!states.beginSwitch(model.name(), from)) {
            throw busy(model);
        }
        int live = from;
        try {
            long position = awaitRest(model);
            folded = fold(model, next, folded, position);
            live = to;
        } finally {
            states.endSwitch(model.name(), live);
        }
        new Generation<>(database, model, from).drop();
        Generation.Digest digest = next.digest();
        return new Replayed(model.name(), to, folded, digest.documents(), digest.sha256());
    }

    private long awaitRest(ReadModel<?, ?> model) {
        return poll(
                () -> {
                    ReadModelState.State state = states.read(model.name());
                    return state.isAtRest() ? state.position() : null;
                },
                model);
    }

    private static <T> T poll(Supplier<@Nullable T> question, ReadModel<?, ?> model) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw busy(model);
    }

    /** Folds the log after one position up to another; returns where it stands. */
    private <D, E> long fold(ReadModel<D, E> model, Generation<D> into, long after, long upTo) {
        long position = after;
        while (position < upTo) {
            List<StoredCommit> commits = log.readAfter(position, COMMITS_PER_BATCH);
            if (commits.isEmpty()) {
                return position;
            }
            Folding<D, E> folding = new Folding<>(model, into);
            for (StoredCommit commit : commits) {
                for (StoredEvent event : commit.events()) {
                    if (event.position() > position && event.position() <= upTo) {
                        folding.fold(events.payload(event), events.info(event));
                        position = event.position();
                    }
                }
            }
            folding.write();
        }
        return position;
    }

    private static DomainException busy(ReadModel<?, ?> model) {
        return new DomainException(PlatformError.READ_MODEL_BUSY, Map.of("readModel", model.name()));
    }
}
