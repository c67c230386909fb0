package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.CheckpointRefusedException;
import io.bihuan.eventlog.EventLogDamagedException;
import io.bihuan.eventlog.EventLogRefusedException;
import io.bihuan.eventlog.LogCheckpoints;
import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.Stretch;
import io.micrometer.core.instrument.Counter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs what the log says, every so many commits or minutes, beside the commands and never in their way. It signs only
 * commits it has recomputed; several nodes share the work, the first to record a stretch wins.
 */
final class CheckpointMaker {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointMaker.class);

    private final OwnLog own;
    private final LogCheckpoints checkpoints;
    private final CheckpointSettings settings;
    private final Clock clock;
    private final Counter made;
    private String lastComplaint = "";

    CheckpointMaker(OwnLog own, CheckpointSettings settings, Clock clock, Counter made) {
        this.own = own;
        this.checkpoints = own.log().checkpoints();
        this.settings = settings;
        this.clock = clock;
        this.made = made;
    }

    /** Makes one if it is due; says when to look again. */
    Duration turn() {
        try {
            own.log().requireAppendable();
            return makeIfDue() ? Duration.ZERO : settings.poll();
        } catch (EventLogRefusedException e) {
            // Nothing of a log that is broken, or was written on a log that was put back, is signed; that was said.
            return settings.poll();
        } catch (EventLogDamagedException | CheckpointRefusedException e) {
            complain(e);
            return settings.poll();
        }
    }

    private boolean makeIfDue() {
        Instant now = clock.instant();
        long covered = checkpoints.newest().map(Checkpoint::position).orElse(-1L);
        long head = own.log().head();
        boolean due = head > covered && isDue(now);
        // A commit has at least one event, so fewer events are fewer commits.
        if (head <= covered || !due && head - covered < settings.everyCommits()) {
            return false;
        }
        Stretch stretch = checkpoints.uncovered(Stretch.MOST_LINKS);
        if (stretch.links().isEmpty() || !due && stretch.links().size() < settings.everyCommits()) {
            return false;
        }
        Checkpoint checkpoint = own.key().sign(own.name(), stretch.last(), stretch.hash(), stretch.algorithm(), now);
        if (checkpoints.record(checkpoint)) {
            made.increment();
            LOG.debug("Checkpoint {}", checkpoint.head());
        }
        return true;
    }

    private boolean isDue(Instant now) {
        return checkpoints
                .uncoveredSince()
                .filter(since -> !now.isBefore(since.plus(settings.interval())))
                .isPresent();
    }

    /** Once, not every second; a rewind between two nodes' looks is only a race and does not come twice. */
    private void complain(RuntimeException e) {
        String complaint = String.valueOf(e.getMessage());
        if (!complaint.equals(lastComplaint) && e instanceof EventLogDamagedException) {
            LOG.error("No checkpoint of {} is made: {}. See /log/verify", own.name(), complaint);
        }
        lastComplaint = complaint;
    }
}
