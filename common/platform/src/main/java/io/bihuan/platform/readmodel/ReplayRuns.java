package io.bihuan.platform.readmodel;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLogUnavailableException;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.ReadModelRebuilder.Options;
import io.bihuan.platform.readmodel.ReadModelState.Holder;
import io.bihuan.platform.readmodel.ReplayJob.Kind;
import io.bihuan.platform.readmodel.ReplayJob.Phase;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The replays and checks of this node, each on a thread of its own: starting, stopping, taking up, giving up. */
final class ReplayRuns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRuns.class);
    private static final long GOODBYE_SECONDS = 10;

    private final ReadModelRegistry registry;
    private final ReadModelState states;
    private final ReadModelHolds holds;
    private final ParkedAggregates parked;
    private final MongoDatabase database;
    private final LogEvents log;
    private final ReplayJobs jobs;
    private final ReplaySettings settings;
    private final WindowSize size;
    private final Clock clock;
    private final Set<ReplayRun> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "replay");
        thread.setDaemon(true);
        return thread;
    });

    ReplayRuns(
            ReadModelRegistry registry,
            ReadModelState states,
            ParkedAggregates parked,
            MongoDatabase database,
            LogEvents log,
            ReplaySettings settings,
            WindowSize size,
            Clock clock) {
        this.registry = registry;
        this.states = states;
        this.holds = new ReadModelHolds(states, clock);
        this.parked = parked;
        this.database = database;
        this.log = log;
        this.jobs = new ReplayJobs(database, clock);
        this.settings = settings;
        this.size = size;
        this.clock = clock;
    }

    /**
     * A run that has begun.
     *
     * @param result what comes of it, or how it ended
     */
    record Started(ReplayJob job, CompletableFuture<Object> result) {}

    /** @throws DomainException READ_MODEL_BUSY if somebody has the model */
    Started start(String name, Kind kind, Options options) {
        ReadModel<?, ?> model = registry.named(name);
        Holder holder = holds.take(name, kind.name());
        try {
            ReplayJob job =
                    options.fresh() ? begun(model, kind, options, holder, "") : next(model, kind, options, holder);
            jobs.put(job);
            dropLeftOvers(model);
            ReplayRun run = new ReplayRun(jobs, holds, job);
            running.add(run);
            return new Started(job, CompletableFuture.supplyAsync(() -> run(model, run), threads));
        } catch (RuntimeException e) {
            states.release(name, holder.run());
            throw e;
        }
    }

    /** @throws DomainException READ_MODEL_NOTHING_TO_RESUME if none was stopped */
    Started resume(String name, Kind kind, Options options) {
        if (!goesOn(require(name, kind))) {
            throw refusal(PlatformError.READ_MODEL_NOTHING_TO_RESUME, name);
        }
        return start(name, kind, options);
    }

    ReplayJob require(String name, Kind kind) {
        return find(name, kind).orElseThrow(() -> refusal(PlatformError.NOT_FOUND, name));
    }

    /** The last job, as it is: one whose process has died says so. */
    Optional<ReplayJob> find(String name, Kind kind) {
        registry.named(name);
        return jobs.find(name, kind).map(this::told);
    }

    private ReplayJob told(ReplayJob job) {
        if (!job.phase().isRunning() || isHeld(job)) {
            return job;
        }
        return job.as(isLive(job) ? Phase.DONE : Phase.INTERRUPTED);
    }

    private boolean isHeld(ReplayJob job) {
        return states.holder(job.model())
                .filter(holder -> holder.run().equals(job.run()))
                .isPresent();
    }

    private boolean isLive(ReplayJob job) {
        return states.read(job.model()).generation() == job.generation();
    }

    private boolean goesOn(ReplayJob job) {
        return job.canGoOn() && !isLive(job) || job.phase() == Phase.INTERRUPTED;
    }

    /** Asks a run on whatever node to stop; one whose process has died has stopped already. */
    ReplayJob stop(String name, Kind kind) {
        ReplayJob job = require(name, kind);
        if (!job.phase().isRunning()) {
            if (job.phase() != Phase.INTERRUPTED) {
                throw refusal(PlatformError.READ_MODEL_NOTHING_TO_STOP, name);
            }
            jobs.phase(job, Phase.STOPPED, "its process has died");
        } else {
            jobs.requestStop(job);
        }
        return require(name, kind);
    }

    /** Gives a stopped job up. @throws DomainException READ_MODEL_BUSY if it runs */
    ReplayJob abandon(String name, Kind kind) {
        ReplayJob job = require(name, kind);
        if (!goesOn(job)) {
            throw refusal(PlatformError.READ_MODEL_NOTHING_TO_RESUME, name);
        }
        holds.taking(name, "ABANDON", owner -> {
            jobs.phase(job, Phase.ABANDONED, "");
            dropLeftOvers(registry.named(name));
            return job;
        });
        return require(name, kind);
    }

    private ReplayJob next(ReadModel<?, ?> model, Kind kind, Options options, Holder holder) {
        Optional<ReplayJob> earlier = jobs.find(model.name(), kind).filter(job -> job.canGoOn() && !isLive(job));
        if (earlier.isEmpty()) {
            return begun(model, kind, options, holder, "");
        }
        ReplayJob job = earlier.get();
        if (!job.fingerprint().equals(FoldFingerprint.of(model))) {
            return begun(
                    model, kind, options, holder, "began anew: the fold is not the one that an earlier run was of");
        }
        if (job.checkpoint().position() > log.head()) {
            return begun(model, kind, options, holder, "began anew: the log is shorter than it was");
        }
        return job.taken(holder.run(), workers(options), holder.node(), clock.instant());
    }

    private ReplayJob begun(ReadModel<?, ?> model, Kind kind, Options options, Holder holder, String message) {
        return new ReplayJob(
                model.name(),
                kind,
                holder.run(),
                1,
                Phase.FOLDING,
                states.nextGeneration(model.name()),
                FoldFingerprint.of(model),
                workers(options),
                holder.by(),
                holder.node(),
                holder.since(),
                holder.since(),
                0,
                Checkpoint.BEGINNING,
                null,
                false,
                message,
                Map.of());
    }

    private int workers(Options options) {
        return options.workers() > 0 ? options.workers() : settings.workersToUse();
    }

    /** What no job goes on with is nobody's, as long as the model is ours. */
    private void dropLeftOvers(ReadModel<?, ?> model) {
        Set<Integer> kept = new HashSet<>(Set.of(states.read(model.name()).generation()));
        for (Kind kind : Kind.values()) {
            jobs.find(model.name(), kind).filter(ReplayJob::canGoOn).ifPresent(job -> kept.add(job.generation()));
        }
        Generation.dropAllBut(database, model, kept);
    }

    private <D, E> Object run(ReadModel<D, E> model, ReplayRun run) {
        ReplayJob job = run.job();
        try (Workers workers = new Workers(job.workers(), "replay-" + model.name())) {
            Rebuild<D, E> rebuild = new Rebuild<>(
                    model,
                    run,
                    states,
                    holds,
                    parked,
                    number -> new Generation<>(database, model, number),
                    log,
                    workers,
                    size);
            Object outcome = job.kind() == Kind.REPLAY ? rebuild.replay() : rebuild.verify();
            ended(run, () -> jobs.done(job, outcome(outcome)));
            return outcome;
        } catch (RuntimeException | Error e) {
            failed(model, run, e);
            throw e;
        } finally {
            running.remove(run);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> outcome(Object outcome) {
        return (Map<String, Object>) Generation.plain(outcome);
    }

    /** The model is free before anybody reads that the run has ended, so that the next one can begin at once. */
    private void ended(ReplayRun run, Runnable last) {
        states.release(run.job().model(), run.owner());
        last.run();
    }

    /** What is live already stays so; what can be taken up again is kept. A store that is away cannot be told; then the lease tells. */
    private void failed(ReadModel<?, ?> model, ReplayRun run, Throwable failure) {
        ReplayJob job = run.job();
        LOG.warn("The {} of read model {} ended: {}", job.kind(), model.name(), failure.toString());
        try {
            if (isLive(job)) {
                ended(run, () -> jobs.phase(job, Phase.DONE, reason(failure)));
            } else if (canGoOnAfter(failure)) {
                ended(run, () -> jobs.phase(job, Phase.STOPPED, reason(failure)));
            } else if (states.renew(model.name(), run.owner())) {
                new Generation<>(database, model, job.generation()).drop();
                ended(run, () -> jobs.phase(job, Phase.FAILED, reason(failure)));
            }
        } catch (RuntimeException storeAway) {
            LOG.warn("That could not be noted: {}", storeAway.toString());
        }
    }

    private static boolean canGoOnAfter(Throwable failure) {
        return failure instanceof MongoException
                || failure instanceof EventLogUnavailableException
                || failure instanceof DomainException refusal
                        && (refusal.code() == PlatformError.READ_MODEL_REPLAY_STOPPED
                                || refusal.code() == PlatformError.READ_MODEL_BUSY);
    }

    private static String reason(Throwable failure) {
        if (failure instanceof DomainException refusal) {
            return refusal.code() + " " + refusal.facts();
        }
        return String.valueOf(failure.getMessage());
    }

    private static DomainException refusal(PlatformError code, String model) {
        return new DomainException(code, Map.of("readModel", model));
    }

    /** Runs stop where they can be taken up again, here or on another node. */
    @Override
    public void close() throws InterruptedException {
        running.forEach(ReplayRun::close);
        threads.shutdown();
        if (!threads.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
