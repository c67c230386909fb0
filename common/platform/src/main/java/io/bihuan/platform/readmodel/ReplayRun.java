package io.bihuan.platform.readmodel;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.ReplayJob.Phase;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run of a job: says how far it is, keeps its lease, and ends when somebody wants it to. */
final class ReplayRun implements FoldJournal {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final ReplayJobs jobs;
    private final ReadModelHolds holds;
    private final ReplayJob job;
    private final long startedNanos = System.nanoTime();
    private long saidAlive = startedNanos;
    private boolean switching;
    private volatile boolean closing;

    ReplayRun(ReplayJobs jobs, ReadModelHolds holds, ReplayJob job) {
        this.jobs = jobs;
        this.holds = holds;
        this.job = job;
    }

    ReplayJob job() {
        return job;
    }

    String owner() {
        return job.run();
    }

    /** The process ends; the run stops where it can be taken up again. */
    void close() {
        closing = true;
    }

    void phase(Phase phase) {
        switching = phase == Phase.SWITCHING;
        goOn(jobs.phase(job, phase, job.message()));
    }

    @Override
    public void alive() {
        if (closing && !switching) {
            throw stopped();
        }
        if (System.nanoTime() - saidAlive > SECOND) {
            goOn(jobs.alive(job));
        }
    }

    @Override
    public void intend(Checkpoint next) {
        goOn(jobs.intend(job, next));
    }

    @Override
    public void reach(Checkpoint reached) {
        long nanos = Math.max(1, System.nanoTime() - startedNanos);
        long events = reached.position() - job.checkpoint().position();
        goOn(jobs.reach(job, reached, Math.round(1e9 * events / nanos)));
    }

    private void goOn(Optional<ReplayJob> now) {
        holds.requireStillOurs(job.model(), owner());
        if (now.isEmpty()) {
            throw holds.busy(job.model());
        }
        saidAlive = System.nanoTime();
        if (now.get().stopRequested() && !switching) {
            throw stopped();
        }
    }

    private DomainException stopped() {
        return new DomainException(PlatformError.READ_MODEL_REPLAY_STOPPED, Map.of("readModel", job.model()));
    }
}
