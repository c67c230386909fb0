package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.platform.checkpoint.CheckpointMemory.Heard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said on the topic about this service's own log: its own checkpoints bind it, cosignatures are collected. */
final class OwnCheckpoints {

    private static final Logger LOG = LoggerFactory.getLogger(OwnCheckpoints.class);

    private final OwnLog own;
    private final CheckpointMemory memory;
    private final TrustedKeys trusted;

    OwnCheckpoints(OwnLog own, CheckpointMemory memory, TrustedKeys trusted) {
        this.own = own;
        this.memory = memory;
        this.trusted = trusted;
    }

    /** Whether these are the checkpoints of the log of that name. */
    boolean isOf(String log) {
        return own.name().equals(log);
    }

    /** What was heard in an earlier life binds the log before the broker answers. */
    void remember() {
        memory.heard(own.name()).ifPresent(heard -> own.log().mustHold(heard.position(), heard.hash()));
    }

    /** The log must have what it once signed, also if its store was put back together with its checkpoints. */
    void hear(Checkpoint checkpoint) {
        if (!own.keys().publicKeys().signed(checkpoint)) {
            LOG.error(
                    "Somebody publishes checkpoints of {} that are not signed by it: {}, key {}",
                    own.name(),
                    checkpoint.head(),
                    checkpoint.keyId());
            return;
        }
        memory.heard(own.name(), new Heard(checkpoint.position(), checkpoint.hash()));
        own.log().mustHold(checkpoint.position(), checkpoint.hash());
    }

    /** Keeps what a trusted witness has signed. */
    void collect(Cosignature cosignature) {
        if (!trusted.of(cosignature.witness(), cosignature.keyId()).signed(cosignature)) {
            LOG.warn(
                    "A cosignature in the name of {} to {} is not signed with a key trusted for it",
                    cosignature.witness(),
                    cosignature.hash() + "@" + cosignature.position());
            return;
        }
        try {
            own.log().checkpoints().add(cosignature);
        } catch (IllegalArgumentException notOurs) {
            LOG.error(
                    "{} has witnessed {} of {}, which is not recorded here",
                    cosignature.witness(),
                    cosignature.hash() + "@" + cosignature.position(),
                    own.name());
        }
    }
}
