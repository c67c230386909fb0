package io.bihuan.platform.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Ids made at the edge: UUIDs of version 7 (RFC 9562), so that what is created later also sorts later, and nobody can
 * guess the next one. Aggregates never make ids, they are told.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST_TICK = new AtomicLong();
    private static final ThreadLocal<@Nullable Repeatable> REPEATABLE = new ThreadLocal<>();

    private Ids() {}

    /**
     * The next id. Strictly increasing within this JVM. Inside {@link #repeatable(String)} the ids follow from the seed
     * instead.
     */
    public static String next() {
        Repeatable repeatable = REPEATABLE.get();
        return repeatable == null ? fresh() : repeatable.next();
    }

    /**
     * Makes {@link #next()} of this thread a function of the seed until the scope is closed. A request that is carried
     * out a second time, because the first attempt died without an answer, names the same aggregate again and so cannot
     * create it twice.
     *
     * @param seed an earlier result of {@link #next()}
     */
    public static Scope repeatable(String seed) {
        Repeatable before = REPEATABLE.get();
        REPEATABLE.set(new Repeatable(UUID.fromString(seed)));
        return Scope.restoring(REPEATABLE, before);
    }

    /** The next id, whatever is repeated: for what is to be told apart each time, as two attempts of one request are. */
    public static String unrepeatable() {
        return fresh();
    }

    private static String fresh() {
        // 48 bits of milliseconds and 12 bits that count within one; the counter may run ahead into the next ones.
        long now = System.currentTimeMillis() << 12;
        long tick = LAST_TICK.updateAndGet(last -> Math.max(last + 1, now));
        return uuid(tick >>> 12, tick, RANDOM.nextLong());
    }

    private static String uuid(long millis, long randomA, long randomB) {
        long high = (millis << 16) | 0x7000L | (randomA & 0xFFFL);
        long low = (randomB & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static final class Repeatable {

        private final UUID seed;
        private int count;

        private Repeatable(UUID seed) {
            this.seed = seed;
        }

        private String next() {
            ByteBuffer bits = ByteBuffer.wrap(digest(seed + "/" + count++));
            return uuid(seed.getMostSignificantBits() >>> 16, bits.getLong(), bits.getLong());
        }

        private static byte[] digest(String text) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
