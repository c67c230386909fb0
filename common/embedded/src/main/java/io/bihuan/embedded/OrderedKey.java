package io.bihuan.embedded;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The key of a document or of an index entry as bytes whose unsigned order is the order of MongoDB's values.
 *
 * <p>See {@link KeyEncoder} for the layout.
 */
final class OrderedKey implements Comparable<OrderedKey> {

    static final OrderedKey EMPTY = new OrderedKey(new byte[0]);

    private final byte[] bytes;

    OrderedKey(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    OrderedKey append(byte[] more) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, joined, bytes.length, more.length);
        return new OrderedKey(joined);
    }

    OrderedKey from(int offset) {
        return new OrderedKey(Arrays.copyOfRange(bytes, offset, bytes.length));
    }

    boolean startsWith(OrderedKey prefix) {
        return bytes.length >= prefix.bytes.length
                && Arrays.mismatch(bytes, 0, prefix.bytes.length, prefix.bytes, 0, prefix.bytes.length) < 0;
    }

    /** The smallest key greater than every key that starts with this one. */
    OrderedKey afterAllWithThisPrefix() {
        int last = bytes.length - 1;
        while (last >= 0 && bytes[last] == (byte) 0xFF) {
            last--;
        }
        if (last < 0) {
            throw new IllegalStateException("nothing is greater than " + this);
        }
        byte[] next = Arrays.copyOf(bytes, last + 1);
        next[last]++;
        return new OrderedKey(next);
    }

    @Override
    public int compareTo(OrderedKey other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderedKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
