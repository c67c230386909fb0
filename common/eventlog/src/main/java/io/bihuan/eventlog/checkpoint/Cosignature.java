package io.bihuan.eventlog.checkpoint;

import java.time.Instant;

/**
 * A witness's signature 见证 to another log's checkpoint: all that the witness has seen of that log leads to it.
 *
 * @param witness name of the witness's own log
 * @param log name of the witnessed log
 * @param position position of the checkpoint
 * @param hash hash of the checkpoint, lower-case hex
 * @param algorithm tag of its hash algorithm
 * @param at when the witness signed
 * @param onTrust whether it was the first the witness saw of this log and did not begin at position 0
 * @param keyId the witness's key
 * @param signature Ed25519 over the bytes of the package description, Base64
 */
public record Cosignature(
        String witness,
        String log,
        long position,
        String hash,
        String algorithm,
        Instant at,
        boolean onTrust,
        String keyId,
        String signature) {

    /** @throws IllegalArgumentException if a value is not written as the package description says */
    public Cosignature {
        Forms.requireName(witness);
        Forms.requireName(log);
        Forms.requirePosition(position);
        Forms.requireHash(hash);
        Forms.requireKeyId(keyId);
        Forms.signature(signature);
    }

    /** Whether it is about this checkpoint. */
    public boolean isOf(Checkpoint checkpoint) {
        return log.equals(checkpoint.log())
                && position == checkpoint.position()
                && hash.equals(checkpoint.hash())
                && algorithm.equals(checkpoint.algorithm());
    }

    static byte[] signedBytes(String witness, Checkpoint checkpoint, Instant at, boolean onTrust, String keyId) {
        return signedBytes(
                witness,
                checkpoint.log(),
                checkpoint.position(),
                checkpoint.hash(),
                checkpoint.algorithm(),
                at,
                onTrust,
                keyId);
    }

    private static byte[] signedBytes(
            String witness,
            String log,
            long position,
            String hash,
            String algorithm,
            Instant at,
            boolean onTrust,
            String keyId) {
        return new Canonical()
                .text("bihuan log witness 1")
                .text(witness)
                .text(log)
                .number(position)
                .text(algorithm)
                .hex(hash)
                .text(at.toString())
                .number(onTrust ? 1 : 0)
                .text(keyId)
                .bytes();
    }

    byte[] signedBytes() {
        return signedBytes(witness, log, position, hash, algorithm, at, onTrust, keyId);
    }
}
