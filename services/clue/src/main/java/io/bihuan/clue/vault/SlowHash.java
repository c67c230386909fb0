package io.bihuan.clue.vault;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (RFC 9106) through Bouncy Castle, as many at once as memory was set aside for. */
final class SlowHash {

    private static final int BYTES = 32;

    private final int memoryKiB;
    private final int iterations;
    private final Semaphore room;

    /**
     * @param memoryKiB memory of one computation
     * @param iterations passes over that memory
     * @param atOnce how many may run at once
     */
    SlowHash(int memoryKiB, int iterations, int atOnce) {
        this.memoryKiB = memoryKiB;
        this.iterations = iterations;
        this.room = new Semaphore(atOnce, true);
    }

    byte[] of(String code, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKiB)
                .withIterations(iterations)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[BYTES];
        room.acquireUninterruptibly();
        try {
            argon2.generateBytes(code.getBytes(StandardCharsets.US_ASCII), hash);
        } finally {
            room.release();
        }
        return hash;
    }
}
