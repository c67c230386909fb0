package io.bihuan.platform.readmodel;

import io.bihuan.platform.readmodel.Generation.Digest;
import io.bihuan.platform.readmodel.ReadModelRebuilder.Parity;
import io.bihuan.platform.readmodel.ReadModelRebuilder.Replayed;
import io.bihuan.platform.readmodel.ReadModelState.State;
import io.bihuan.platform.readmodel.ReplayJob.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** One run of a replay or a check: the log folded into a generation beside the live one, and what is done with it. */
final class Rebuild<D, E> {

    private static final int ATTEMPTS_UNDISTURBED = 5;
    private static final int ATTEMPTS_TO_SWITCH = 20;
    private static final int ROUNDS_TO_CATCH_UP = 5;
    private static final long NEAR = 500;
    private static final Duration BREATH = Duration.ofMillis(100);

    private final ReadModel<D, E> model;
    private final ReplayRun run;
    private final ReadModelState states;
    private final ReadModelHolds holds;
    private final ParkedAggregates parked;
    private final Generations<D> generations;
    private final Generation<D> next;
    private final Refold<D, E> refold;

    /** Gives the collections of a read model. */
    interface Generations<D> {

        Generation<D> number(int number);
    }

    Rebuild(
            ReadModel<D, E> model,
            ReplayRun run,
            ReadModelState states,
            ReadModelHolds holds,
            ParkedAggregates parked,
            Generations<D> generations,
            LogEvents log,
            Workers workers,
            WindowSize size) {
        this.model = model;
        this.run = run;
        this.states = states;
        this.holds = holds;
        this.parked = parked;
        this.generations = generations;
        ReplayJob job = run.job();
        this.next = generations.number(job.generation());
        this.refold = new Refold<>(model, next, log, workers, run, size, job.checkpoint(), job.intended());
    }

    /** Folds, checks, compares, switches. */
    Replayed replay() {
        next.createIndexes(model);
        refold.upTo(livePosition());
        catchUp();
        run.phase(Phase.CHECKING);
        long checkedAt = refold.checkpoint().position();
        Comparison<D> comparison = new Comparison<>(live(states.read(model.name())), next, checkedAt);
        Digest digest = new GenerationCheck<>(model, next, run).requireRight(refold.checkpoint(), comparison);
        comparison.lookForMissing(run);
        refold.readBackWrites();
        catchUp();
        run.phase(Phase.SWITCHING);
        State before = switchOver(comparison);
        live(before).drop();
        parked.forget(model.name(), before.position(), refold.checkpoint().stuck());
        return new Replayed(
                model.name(),
                next.number(),
                before.position(),
                checkedAt,
                digest.documents(),
                digest.sha256(),
                comparison.result().unchanged(),
                comparison.result().different(),
                comparison.result().examples(),
                comparison.result().notCompared(),
                List.copyOf(refold.checkpoint().stuck().keySet()));
    }

    /** Folds up to where the live generation stands and compares the digests. */
    Parity verify() {
        Snapshot live = snapshot();
        refold.upTo(live.position());
        run.phase(Phase.CHECKING);
        Digest rebuilt =
                new GenerationCheck<>(model, next, run).requireRight(refold.checkpoint(), GenerationCheck.Look.AWAY);
        next.drop();
        return new Parity(
                model.name(),
                live.position(),
                live.digest().equals(rebuilt),
                live.digest().documents(),
                rebuilt.documents(),
                live.digest().sha256(),
                rebuilt.sha256(),
                List.copyOf(refold.checkpoint().stuck().keySet()));
    }

    private record Snapshot(long position, Digest digest) {}

    /** The digest of the live generation between two batches; under steady load the projection has to wait for it. */
    private Snapshot snapshot() {
        for (int attempt = 0; attempt < ATTEMPTS_UNDISTURBED; attempt++) {
            Optional<Snapshot> undisturbed = snapshotIfAtRest();
            if (undisturbed.isPresent()) {
                return undisturbed.get();
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
        return holds.heldBack(
                model.name(), run.owner(), state -> new Snapshot(state.position(), digestOf(live(state))));
    }

    private Optional<Snapshot> snapshotIfAtRest() {
        State before = states.read(model.name());
        if (!before.isAtRest()) {
            return Optional.empty();
        }
        Digest digest = digestOf(live(before));
        return states.read(model.name()).equals(before)
                ? Optional.of(new Snapshot(before.position(), digest))
                : Optional.empty();
    }

    private Digest digestOf(Generation<D> generation) {
        return new GenerationCheck<>(model, generation, run)
                .read(GenerationCheck.Look.AWAY)
                .digest();
    }

    /** Under steady load there is always something left; the rest is folded while the projection is held back. */
    private void catchUp() {
        run.phase(Phase.CATCHING_UP);
        for (int round = 0; round < ROUNDS_TO_CATCH_UP; round++) {
            long target = livePosition();
            if (target - refold.checkpoint().position() < NEAR) {
                return;
            }
            refold.upTo(target);
        }
    }

    /** A batch that was announced before may still arrive in the old generation; then what it brought is folded, too. */
    private State switchOver(Comparison<D> comparison) {
        if (!states.holdBack(model.name(), run.owner())) {
            throw holds.busy(model.name());
        }
        try {
            for (int attempt = 0; attempt < ATTEMPTS_TO_SWITCH; attempt++) {
                State held = states.read(model.name());
                refold.upTo(held.position());
                parked.requireKnown(model.name(), refold.checkpoint().stuck());
                if (held.isAtRest()) {
                    comparison.settle();
                }
                if (states.makeLive(held, run.owner(), next.number())) {
                    return held;
                }
            }
            throw holds.busy(model.name());
        } finally {
            states.letGo(model.name(), run.owner());
        }
    }

    private long livePosition() {
        return states.read(model.name()).position();
    }

    private Generation<D> live(State state) {
        return generations.number(state.generation());
    }
}
