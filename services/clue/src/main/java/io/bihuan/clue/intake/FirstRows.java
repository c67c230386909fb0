package io.bihuan.clue.intake;

import java.util.Arrays;

/**
 * Remembers in which row every content stood first, in some 40 bytes a row: open addressing over the first 128 bits of a
 * SHA-256.
 */
final class FirstRows {

    private static final int DIGITS = 16;

    private long[] keys = new long[2 * 1024];
    private int[] rows = new int[1024];
    private int size;

    /** The row in which the content stood first: {@code row} itself if it is new. */
    int firstRowOf(String content, int row) {
        int end = content.length();
        long high = Long.parseUnsignedLong(content, end - 2 * DIGITS, end - DIGITS, 16);
        long low = Long.parseUnsignedLong(content, end - DIGITS, end, 16);
        if (size * 2 > rows.length) {
            grow();
        }
        int slot = slot(high, low);
        if (rows[slot] == 0) {
            put(slot, high, low, row);
            size++;
        }
        return rows[slot];
    }

    private int slot(long high, long low) {
        int slot = (int) (low & (rows.length - 1));
        while (rows[slot] != 0 && (keys[2 * slot] != high || keys[2 * slot + 1] != low)) {
            slot = (slot + 1) & (rows.length - 1);
        }
        return slot;
    }

    private void put(int slot, long high, long low, int row) {
        keys[2 * slot] = high;
        keys[2 * slot + 1] = low;
        rows[slot] = row;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = Arrays.copyOf(rows, rows.length);
        keys = new long[oldKeys.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(slot(oldKeys[2 * i], oldKeys[2 * i + 1]), oldKeys[2 * i], oldKeys[2 * i + 1], oldRows[i]);
            }
        }
    }
}
