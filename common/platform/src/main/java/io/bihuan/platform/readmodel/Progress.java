package io.bihuan.platform.readmodel;

import io.bihuan.platform.readmodel.ReplayJob.Kind;
import io.bihuan.platform.readmodel.ReplayJob.Phase;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a replay or check is, for operators.
 *
 * @param position log position up to which it is folded and written
 * @param head the last position of the log now
 * @param eventsPerSecond in this run so far
 * @param remainingSeconds estimated, until it has folded the log; null if that cannot be said
 * @param documents how many there are so far
 * @param unfoldable how many aggregates the fold could not go on with
 * @param runs how often it was started or taken up
 * @param stopping whether it has been asked to stop
 * @param message what there is to say: why it stopped or failed, or that it began anew
 * @param outcome what came of it; empty until it is done
 */
record Progress(
        String readModel,
        Kind kind,
        Phase phase,
        int generation,
        long position,
        long head,
        long eventsPerSecond,
        @Nullable Long remainingSeconds,
        long documents,
        int unfoldable,
        int workers,
        int runs,
        String startedBy,
        Instant startedAt,
        Instant updatedAt,
        String node,
        boolean stopping,
        String message,
        Map<String, Object> outcome) {

    static Progress of(ReplayJob job, long head) {
        long position = job.checkpoint().position();
        boolean known = job.phase().isRunning() && job.eventsPerSecond() > 0;
        return new Progress(
                job.model(),
                job.kind(),
                job.phase(),
                job.generation(),
                position,
                head,
                job.eventsPerSecond(),
                known ? Math.max(0, head - position) / job.eventsPerSecond() : null,
                job.checkpoint().tally().documents(),
                job.checkpoint().stuck().size(),
                job.workers(),
                job.runs(),
                job.startedBy(),
                job.startedAt(),
                job.updatedAt(),
                job.node(),
                job.stopRequested() && job.phase().isRunning(),
                job.message(),
                job.outcome());
    }
}
