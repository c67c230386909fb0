package io.bihuan.platform.readmodel;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.readmodel.ReadModelState.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Rebuilds read models from the log, beside the live generation. The old one answers until the new one has caught up;
 * then one compare-and-swap makes the new one live (blue-green). A parity check does the same without the swap and
 * compares digests. One rebuild or check a model at a time, on whatever node.
 */
final class ReadModelRebuilder {

    private static final int ATTEMPTS_UNDISTURBED = 5;
    private static final int ATTEMPTS_TO_SWITCH = 20;
    private static final Duration BREATH = Duration.ofMillis(100);

    private final ReadModelRegistry registry;
    private final ReadModelState states;
    private final ReadModelHolds holds;
    private final ParkedAggregates parked;
    private final MongoDatabase database;
    private final LogEvents log;

    ReadModelRebuilder(
            ReadModelRegistry registry,
            ReadModelState states,
            ParkedAggregates parked,
            MongoDatabase database,
            LogEvents log) {
        this.registry = registry;
        this.states = states;
        this.holds = new ReadModelHolds(states);
        this.parked = parked;
        this.database = database;
        this.log = log;
    }

    /**
     * The result of a parity check.
     *
     * @param position the log position both sides stand at
     * @param equal whether the live documents are what the log says they should be
     * @param unfoldable aggregates with an event that today's fold cannot take; left out of the rebuilt side from there
     */
    record Parity(
            String readModel,
            long position,
            boolean equal,
            long liveDocuments,
            long rebuiltDocuments,
            String liveDigest,
            String rebuiltDigest,
            List<String> unfoldable) {}

    /**
     * The result of a rebuild.
     *
     * @param stillParked aggregates with an event that today's fold cannot take; they stay parked
     */
    record Replayed(
            String readModel, int generation, long position, long documents, String digest, List<String> stillParked) {}

    /** Where a read model stands. */
    record Standing(String readModel, int generation, long position, long head, long lag, boolean switching) {}

    List<Standing> standings() {
        long head = log.head();
        return registry.all().stream()
                .map(model -> standing(states.read(model.name()), head))
                .toList();
    }

    private static Standing standing(State state, long head) {
        return new Standing(
                state.model(), state.generation(), state.position(), head, head - state.position(), state.switching());
    }

    /** @throws DomainException READ_MODEL_BUSY if somebody rebuilds or checks it */
    Parity verify(String name) {
        ReadModel<?, ?> model = registry.named(name);
        return holds.taking(name, owner -> verify(model, owner));
    }

    /** @throws DomainException READ_MODEL_BUSY if somebody rebuilds or checks it */
    Replayed replay(String name) {
        ReadModel<?, ?> model = registry.named(name);
        return holds.taking(name, owner -> replay(model, owner));
    }

    private <D, E> Parity verify(ReadModel<D, E> model, String owner) {
        Snapshot live = digest(model, owner);
        Generation<D> shadow = shadow(model);
        try {
            Refold<D, E> refold = refold(model, shadow, owner);
            refold.upTo(live.position());
            Generation.Digest rebuilt = shadow.digest();
            return new Parity(
                    model.name(),
                    live.position(),
                    live.digest().equals(rebuilt),
                    live.digest().documents(),
                    rebuilt.documents(),
                    live.digest().sha256(),
                    rebuilt.sha256(),
                    List.copyOf(refold.stuck().keySet()));
        } finally {
            shadow.drop();
        }
    }

    private record Snapshot(long position, Generation.Digest digest) {}

    /** The digest of the live generation between two batches; under steady load the projection has to wait for it. */
    private Snapshot digest(ReadModel<?, ?> model, String owner) {
        for (int attempt = 0; attempt < ATTEMPTS_UNDISTURBED; attempt++) {
            Optional<Snapshot> undisturbed = digestIfAtRest(model);
            if (undisturbed.isPresent()) {
                return undisturbed.get();
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
        return holds.heldBack(
                model.name(),
                owner,
                state -> new Snapshot(state.position(), live(model, state).digest()));
    }

    private Optional<Snapshot> digestIfAtRest(ReadModel<?, ?> model) {
        State before = states.read(model.name());
        if (!before.isAtRest()) {
            return Optional.empty();
        }
        Generation.Digest digest = live(model, before).digest();
        return states.read(model.name()).equals(before)
                ? Optional.of(new Snapshot(before.position(), digest))
                : Optional.empty();
    }

    private <D, E> Replayed replay(ReadModel<D, E> model, String owner) {
        Generation<D> next = shadow(model);
        next.createIndexes(model);
        boolean live = false;
        try {
            Refold<D, E> refold = refold(model, next, owner);
            refold.upTo(states.read(model.name()).position());
            State before = switchTo(model, owner, refold, next);
            live = true;
            live(model, before).drop();
            parked.forget(model.name(), before.position(), refold.stuck());
            Generation.Digest digest = next.digest();
            return new Replayed(
                    model.name(),
                    next.number(),
                    before.position(),
                    digest.documents(),
                    digest.sha256(),
                    List.copyOf(refold.stuck().keySet()));
        } finally {
            if (!live) {
                next.drop();
            }
        }
    }

    /** A batch that was announced before may still arrive in the old generation; then what it brought is folded, too. */
    private <D, E> State switchTo(ReadModel<D, E> model, String owner, Refold<D, E> refold, Generation<D> next) {
        if (!states.holdBack(model.name(), owner)) {
            throw ReadModelHolds.busy(model.name());
        }
        try {
            for (int attempt = 0; attempt < ATTEMPTS_TO_SWITCH; attempt++) {
                State held = states.read(model.name());
                refold.upTo(held.position());
                parked.requireKnown(model.name(), refold.stuck());
                if (states.makeLive(held, owner, next.number())) {
                    return held;
                }
            }
            throw ReadModelHolds.busy(model.name());
        } finally {
            states.letGo(model.name(), owner);
        }
    }

    /** A collection of its own; what earlier rebuilds left behind is nobody's as long as the model is ours. */
    private <D> Generation<D> shadow(ReadModel<D, ?> model) {
        Generation.dropAllBut(database, model, states.read(model.name()).generation());
        return new Generation<>(database, model, states.nextGeneration(model.name()));
    }

    private <D, E> Refold<D, E> refold(ReadModel<D, E> model, Generation<D> into, String owner) {
        return new Refold<>(model, into, log, () -> holds.requireStillOurs(model.name(), owner));
    }

    private <D> Generation<D> live(ReadModel<D, ?> model, State state) {
        return new Generation<>(database, model, state.generation());
    }
}
