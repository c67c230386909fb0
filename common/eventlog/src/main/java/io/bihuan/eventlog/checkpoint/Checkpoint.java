package io.bihuan.eventlog.checkpoint;

import java.time.Instant;

/**
 * A signed statement about a log 检查点: at this time it had this chain hash at this position.
 *
 * @param log name of the log, for example {@code clue}
 * @param position position of the last event it covers
 * @param hash chain hash of the commit that ends there, lower-case hex
 * @param algorithm tag of the hash algorithm
 * @param at when it was signed
 * @param keyId the key it says it was signed with, see {@link PublicKeys#idOf}
 * @param signature Ed25519 over the bytes of the package description, Base64
 */
public record Checkpoint(
        String log, long position, String hash, String algorithm, Instant at, String keyId, String signature) {

    /** @throws IllegalArgumentException if a value is not written as the package description says */
    public Checkpoint {
        Forms.requireName(log);
        Forms.requirePosition(position);
        Forms.requireHash(hash);
        Forms.requireKeyId(keyId);
        Forms.signature(signature);
    }

    /** Whether another one says the same of the log, whenever and with whatever key it was signed. */
    public boolean saysTheSameAs(Checkpoint other) {
        return log.equals(other.log) && position == other.position && hash.equals(other.hash);
    }

    static byte[] signedBytes(String log, long position, String hash, String algorithm, Instant at, String keyId) {
        return new Canonical()
                .text("bihuan log checkpoint 1")
                .text(log)
                .number(position)
                .text(algorithm)
                .hex(hash)
                .text(at.toString())
                .text(keyId)
                .bytes();
    }

    byte[] signedBytes() {
        return signedBytes(log, position, hash, algorithm, at, keyId);
    }

    /** {@code <hash>@<position>}, as heads are written down. */
    public String head() {
        return hash + "@" + position;
    }
}
