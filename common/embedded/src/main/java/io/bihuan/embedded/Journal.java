package io.bihuan.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;

/**
 * What has changed in the maps since the store was last written as a whole, one line after the other in a file of its own:
 * appending is much cheaper than writing every changed page again.
 *
 * <p>The file is a row of frames, each what one group of commands changed:
 *
 * <pre>
 * frame  = length of the changes (4 bytes), its complement (4), CRC-32C of all that follows (4), generation (8), changes
 * change = kind (1), map (variable-length int), and
 *          1 NAME   the map's name (length, UTF-8), before its first change in a generation
 *          2 PUT    key (length, bytes), value (length, bytes)
 *          3 POINT  key (length, bytes), value (variable-length int): an entry of an index
 *          4 REMOVE key (length, bytes)
 * </pre>
 *
 * <p>Changes say what is so afterwards, so that applying them twice does no harm. A store knows which generation follows it;
 * frames of an earlier one are in it already. A last frame that is not whole was never acknowledged to anybody.
 *
 * <p>Thread-safe. Who changes one key twice records it in that order.
 */
final class Journal implements AutoCloseable {

    private static final byte NAME = 1;
    private static final byte PUT = 2;
    private static final byte POINT = 3;
    private static final byte REMOVE = 4;

    private static final int COMPLEMENT_AT = 4;
    private static final int CHECKSUM_AT = 8;
    private static final int GENERATION_AT = 12;
    private static final int HEADER_BYTES = 20;

    private final FileChannel file;
    private final boolean fsync;
    private final Object filing = new Object();
    private final Set<Integer> named = new HashSet<>();
    private WriteBuffer changes = newFrame();
    private WriteBuffer spare = newFrame();
    private long generation;

    private Journal(FileChannel file, boolean fsync) {
        this.file = file;
        this.fsync = fsync;
    }

    /** @param fsync whether every frame is forced to the disk */
    static Journal open(Path path, boolean fsync) throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new Journal(file, fsync);
    }

    /** Notes a document. */
    synchronized void put(MVMap<?, ?> map, OrderedKey key, byte[] document) {
        begin(PUT, map, key).putVarInt(document.length).put(document);
    }

    /** Notes an entry of an index. */
    synchronized void point(MVMap<?, ?> map, OrderedKey key, int keyBegins) {
        begin(POINT, map, key).putVarInt(keyBegins);
    }

    /** Notes that a key went away. */
    synchronized void remove(MVMap<?, ?> map, OrderedKey key) {
        begin(REMOVE, map, key);
    }

    private WriteBuffer begin(byte kind, MVMap<?, ?> map, OrderedKey key) {
        if (named.add(map.getId())) {
            byte[] name = map.getName().getBytes(StandardCharsets.UTF_8);
            changes.put(NAME).putVarInt(map.getId()).putVarInt(name.length).put(name);
        }
        return changes.put(kind).putVarInt(map.getId()).putVarInt(key.length()).put(key.bytes());
    }

    /** Bytes of this generation, written or noted. */
    synchronized long size() {
        synchronized (filing) {
            try {
                return file.position() + changes.position() - HEADER_BYTES;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All that was noted and not taken yet; to be given to {@link #write}. At most one is out at a time. */
    synchronized WriteBuffer take() {
        WriteBuffer taken = changes;
        taken.getBuffer().putLong(GENERATION_AT, generation);
        changes = spare.clear().position(HEADER_BYTES);
        spare = taken;
        return taken;
    }

    /**
     * Writes what was taken. It survives the death of the process then and, forced, the loss of power.
     *
     * @throws UncheckedIOException if it cannot be written, as when the disk is full
     */
    void write(WriteBuffer taken) {
        ByteBuffer frame = taken.getBuffer();
        frame.flip();
        if (frame.limit() == HEADER_BYTES) {
            return;
        }
        int length = frame.limit() - HEADER_BYTES;
        frame.putInt(0, length).putInt(COMPLEMENT_AT, ~length);
        frame.putInt(CHECKSUM_AT, checksum(frame));
        synchronized (filing) {
            try {
                while (frame.hasRemaining()) {
                    file.write(frame);
                }
                if (fsync) {
                    file.force(false);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Begins a generation: the store holds all that was noted before. */
    synchronized void beginGeneration(long next) {
        generation = next;
        named.clear();
        changes.clear().position(HEADER_BYTES);
        synchronized (filing) {
            try {
                file.truncate(0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Tells what happened since the store of this generation was written.
     *
     * @throws DamagedException if the file is damaged before its last frame
     */
    void replay(long wanted, Changes changed) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        long size = file.size();
        for (long at = 0; at + HEADER_BYTES <= size; ) {
            int length = lengthIn(readFully(header.clear(), at), at);
            long end = at + HEADER_BYTES + length;
            if (length == 0 || end > size) {
                return;
            }
            ByteBuffer frame = readFully(ByteBuffer.allocate(HEADER_BYTES + length), at);
            if (frame.getInt(CHECKSUM_AT) != checksum(frame)) {
                if (end == size) {
                    return;
                }
                throw new DamagedException(at);
            }
            if (frame.getLong(GENERATION_AT) == wanted) {
                tell(frame.position(HEADER_BYTES), changed);
            }
            at = end;
        }
    }

    /** Nothing but zeros is what a loss of power can leave of a last frame. */
    private static int lengthIn(ByteBuffer header, long at) throws DamagedException {
        int length = header.getInt(0);
        int complement = header.getInt(COMPLEMENT_AT);
        if (length == 0 && complement == 0) {
            return 0;
        }
        if (length <= 0 || complement != ~length) {
            throw new DamagedException(at);
        }
        return length;
    }

    private static void tell(ByteBuffer frame, Changes changed) {
        while (frame.hasRemaining()) {
            byte kind = frame.get();
            int map = DataUtils.readVarInt(frame);
            byte[] first = bytes(frame);
            switch (kind) {
                case NAME -> changed.name(map, new String(first, StandardCharsets.UTF_8));
                case PUT -> changed.put(map, new OrderedKey(first), bytes(frame));
                case POINT -> changed.point(map, new OrderedKey(first), DataUtils.readVarInt(frame));
                case REMOVE -> changed.remove(map, new OrderedKey(first));
                default -> throw new IllegalStateException("kind " + kind);
            }
        }
    }

    private static byte[] bytes(ByteBuffer frame) {
        byte[] bytes = new byte[DataUtils.readVarInt(frame)];
        frame.get(bytes);
        return bytes;
    }

    private ByteBuffer readFully(ByteBuffer into, long at) throws IOException {
        while (into.hasRemaining()) {
            if (file.read(into, at + into.position()) < 0) {
                throw new IOException("the journal became shorter while it was read");
            }
        }
        return into.flip();
    }

    private static int checksum(ByteBuffer frame) {
        CRC32C crc = new CRC32C();
        crc.update(frame.duplicate().position(GENERATION_AT));
        return (int) crc.getValue();
    }

    private static WriteBuffer newFrame() {
        return new WriteBuffer().position(HEADER_BYTES);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes what a journal tells. */
    interface Changes {

        void name(int map, String name);

        void put(int map, OrderedKey key, byte[] document);

        void point(int map, OrderedKey key, int keyBegins);

        void remove(int map, OrderedKey key);
    }

    /** A journal that cannot be believed. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(long at) {
            super("journal, byte " + at);
        }
    }
}
