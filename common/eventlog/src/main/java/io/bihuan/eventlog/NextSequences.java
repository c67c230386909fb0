package io.bihuan.eventlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which sequence every aggregate continues at: an open hash table of plain numbers, because a map of strings is what
 * fills the verifier's memory. An aggregate is known by the first 128 bits of its id's SHA-256.
 *
 * <p>Cost: 24 bytes a slot, at most three of four slots taken, slots double when more are needed; so 32 to 64 bytes for
 * each aggregate, half as much again while it grows.
 */
final class NextSequences {

    static final long UNSEEN = -1;

    private static final int FIELDS = 3;

    private final MessageDigest sha256 = sha256();
    /** Two halves of the id's digest and the next sequence plus one, so that zero means free. */
    private long[] slots = new long[FIELDS * 1024];

    private int size;

    /** Puts the sequence the aggregate continues at, and returns the one that was there, or {@link #UNSEEN}. */
    long put(String aggregateId, long next) {
        ByteBuffer id = ByteBuffer.wrap(sha256.digest(aggregateId.getBytes(StandardCharsets.UTF_8)));
        if (4 * (size + 1) > 3 * (slots.length / FIELDS)) {
            grow();
        }
        long high = id.getLong();
        long low = id.getLong();
        int slot = slotOf(high, low);
        long before = slots[slot + 2] - 1;
        if (before == UNSEEN) {
            size++;
        }
        slots[slot] = high;
        slots[slot + 1] = low;
        slots[slot + 2] = next + 1;
        return before;
    }

    int size() {
        return size;
    }

    private int slotOf(long high, long low) {
        int count = slots.length / FIELDS;
        int index = (int) (low & (count - 1));
        while (slots[FIELDS * index + 2] != 0 && (slots[FIELDS * index] != high || slots[FIELDS * index + 1] != low)) {
            index = index + 1 & count - 1;
        }
        return FIELDS * index;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[Math.multiplyExact(old.length, 2)];
        for (int i = 0; i < old.length; i += FIELDS) {
            if (old[i + 2] != 0) {
                System.arraycopy(old, i, slots, slotOf(old[i], old[i + 1]), FIELDS);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
