package io.bihuan.platform.readmodel;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.ReadModelState.State;
import io.bihuan.platform.readmodel.ReplayJob.Kind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/**
 * Rebuilds read models from the log, beside the live generation. The old one answers until the new one has caught up and
 * is right; then one compare-and-swap makes the new one live (blue-green). A parity check does the same without the swap
 * and compares digests. One rebuild or check a model at a time, on whatever node.
 */
public final class ReadModelRebuilder {

    private final ReadModelRegistry registry;
    private final ReadModelState states;
    private final LogEvents log;
    private final ReplayRuns runs;

    ReadModelRebuilder(ReadModelRegistry registry, ReadModelState states, LogEvents log, ReplayRuns runs) {
        this.registry = registry;
        this.states = states;
        this.log = log;
        this.runs = runs;
    }

    /**
     * The result of a parity check.
     *
     * @param position the log position both sides stand at
     * @param equal whether the live documents are what the log says they should be
     * @param unfoldable aggregates with an event that today's fold cannot take; left out of the rebuilt side from there
     */
    public record Parity(
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
     * @param position log position at which the new generation became live
     * @param checkedAt log position at which it was read and found right; what came after was read back as it was written
     * @param documents how many it had there
     * @param digest of these
     * @param unchanged whether the rebuild changed nothing: no document differs from the generation it replaced
     * @param different how many documents differ, or are in one of the two only
     * @param examples keys of some of them
     * @param notCompared documents that the live projection went on with meanwhile and that were too many to compare
     * @param stillParked aggregates with an event that today's fold cannot take; they stay parked
     */
    public record Replayed(
            String readModel,
            int generation,
            long position,
            long checkedAt,
            long documents,
            String digest,
            boolean unchanged,
            long different,
            List<String> examples,
            long notCompared,
            List<String> stillParked) {}

    /**
     * Where a read model stands.
     *
     * @param position the log position up to which it is folded
     * @param switching whether its projection is held back now
     */
    public record Standing(String readModel, int generation, long position, long head, long lag, boolean switching) {}

    /**
     * How a rebuild or check is to be done.
     *
     * @param workers how many threads, 1 to 16; 0 for as many as the settings say
     * @param fresh whether to begin at the beginning of the log even if an earlier run could be taken up
     */
    public record Options(int workers, boolean fresh) {

        /** As the settings say, going on where an earlier run was stopped. */
        public static final Options USUAL = new Options(0, false);

        /** The same with so many workers. */
        public static Options workers(int workers) {
            return new Options(workers, false);
        }

        /** @throws DomainException PARAMETER_MALFORMED if there cannot be so many workers */
        public Options {
            if (workers < 0 || workers > Workers.MOST) {
                throw new DomainException(
                        PlatformError.PARAMETER_MALFORMED, Map.of("field", "workers", "max", Workers.MOST));
            }
        }
    }

    /** Where the read models of this service stand. */
    public List<Standing> standings() {
        long head = log.head();
        return registry.all().stream()
                .map(model -> standing(states.read(model.name()), head))
                .toList();
    }

    private static Standing standing(State state, long head) {
        return new Standing(
                state.model(), state.generation(), state.position(), head, head - state.position(), state.switching());
    }

    /** Checks a read model and waits for the result; see {@link #verify(String, Options)}. */
    public Parity verify(String name) {
        return verify(name, Options.USUAL);
    }

    /**
     * Checks a read model and waits for the result.
     *
     * @throws DomainException READ_MODEL_BUSY if somebody rebuilds or checks it; READ_MODEL_REPLAY_STOPPED if somebody
     *     stopped it
     */
    public Parity verify(String name, Options options) {
        return (Parity) awaited(runs.start(name, Kind.VERIFY, options));
    }

    /** Rebuilds a read model and waits until it is live; see {@link #replay(String, Options)}. */
    public Replayed replay(String name) {
        return replay(name, Options.USUAL);
    }

    /**
     * Rebuilds a read model and waits until it is live. Goes on where an earlier rebuild with the same fold was stopped.
     *
     * @throws DomainException READ_MODEL_BUSY if somebody rebuilds or checks it; READ_MODEL_REPLAY_STOPPED if somebody
     *     stopped it; READ_MODEL_UNFOLDABLE or READ_MODEL_REPLAY_WRONG if the new generation cannot replace the old one
     */
    public Replayed replay(String name, Options options) {
        return (Replayed) awaited(runs.start(name, Kind.REPLAY, options));
    }

    private static Object awaited(ReplayRuns.Started started) {
        try {
            return started.result().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Begins a rebuild or check, or takes up the one that was stopped; it goes on by itself. */
    Progress start(String name, Kind kind, Options options) {
        return progress(runs.start(name, kind, options).job());
    }

    /** @throws DomainException READ_MODEL_NOTHING_TO_RESUME if none was stopped */
    Progress resume(String name, Kind kind, int workers) {
        return progress(runs.resume(name, kind, new Options(workers, false)).job());
    }

    /** @throws DomainException NOT_FOUND if there never was one */
    Progress progress(String name, Kind kind) {
        return progress(runs.require(name, kind));
    }

    /** Asks a run to stop where it can be taken up again. */
    Progress stop(String name, Kind kind) {
        return progress(runs.stop(name, kind));
    }

    /** Gives a rebuild or check up and drops what it has folded. */
    Progress abandon(String name, Kind kind) {
        return progress(runs.abandon(name, kind));
    }

    private Progress progress(ReplayJob job) {
        return Progress.of(job, log.head());
    }
}
