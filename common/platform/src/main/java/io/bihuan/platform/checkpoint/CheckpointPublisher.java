package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.EventLogDamagedException;
import io.bihuan.eventlog.EventLogRefusedException;
import io.bihuan.eventlog.LogCheckpoints;
import io.bihuan.eventlog.checkpoint.Checkpoint;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings recorded checkpoints to the topic, in order, at least once; while the broker is away they wait in the log. */
final class CheckpointPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointPublisher.class);
    private static final int BATCH = 20;
    private static final Duration SOON = Duration.ofSeconds(2);

    private final OwnLog own;
    private final CheckpointMemory memory;
    private final Traffic traffic;
    private final CheckpointSettings settings;

    CheckpointPublisher(OwnLog own, CheckpointMemory memory, Traffic traffic, CheckpointSettings settings) {
        this.own = own;
        this.memory = memory;
        this.traffic = traffic;
        this.settings = settings;
    }

    /** Publishes what is not on the topic yet; says when to look again. */
    Duration turn() {
        LogCheckpoints checkpoints = own.log().checkpoints();
        List<Checkpoint> waiting = checkpoints.after(memory.publishedTo(own.name()), BATCH);
        if (waiting.isEmpty()) {
            return settings.poll();
        }
        try {
            own.log().requireAppendable();
            if (!traffic.send(waiting.stream()
                    .map(checkpoints::prove)
                    .map(traffic::recordOf)
                    .toList())) {
                return SOON;
            }
        } catch (EventLogRefusedException e) {
            return settings.poll();
        } catch (EventLogDamagedException e) {
            LOG.error("Checkpoints of {} are not published: {}. See /log/verify", own.name(), e.getMessage());
            return settings.interval();
        }
        memory.publishedTo(own.name(), waiting.get(waiting.size() - 1).position());
        return waiting.size() == BATCH ? Duration.ZERO : settings.poll();
    }
}
