package io.bihuan.eventlog.checkpoint;

/**
 * A checkpoint with the proof that it continues the one before.
 *
 * @param checkpoint what is signed
 * @param stretch how the log came there from the checkpoint before
 */
public record ProvenCheckpoint(Checkpoint checkpoint, Stretch stretch) {

    /** Whether the stretch ends in what the checkpoint says. */
    public boolean isProven() {
        return !stretch.links().isEmpty()
                && stretch.algorithm().equals(checkpoint.algorithm())
                && stretch.last() == checkpoint.position()
                && stretch.hash().equals(checkpoint.hash());
    }
}
