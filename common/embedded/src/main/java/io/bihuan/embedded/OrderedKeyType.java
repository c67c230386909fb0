package io.bihuan.embedded;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How the file store keeps and compares {@link OrderedKey}s. */
final class OrderedKeyType extends BasicDataType<OrderedKey> {

    static final OrderedKeyType INSTANCE = new OrderedKeyType();

    private static final int OBJECT_HEADERS = 40;

    private OrderedKeyType() {}

    @Override
    public int compare(OrderedKey one, OrderedKey other) {
        return one.compareTo(other);
    }

    @Override
    public int getMemory(OrderedKey key) {
        return OBJECT_HEADERS + key.length();
    }

    @Override
    public void write(WriteBuffer buffer, OrderedKey key) {
        buffer.putVarInt(key.length()).put(key.bytes());
    }

    /** A page at once: key by key through the buffer was a sixth of all processor time of many small writes. */
    @Override
    public void write(WriteBuffer buffer, Object storage, int count) {
        OrderedKey[] keys = cast(storage);
        int size = 0;
        for (int i = 0; i < count; i++) {
            size += DataUtils.getVarIntLen(keys[i].length()) + keys[i].length();
        }
        byte[] page = new byte[size];
        int at = 0;
        for (int i = 0; i < count; i++) {
            byte[] bytes = keys[i].bytes();
            int length = bytes.length;
            while ((length & ~0x7F) != 0) {
                page[at++] = (byte) (length | 0x80);
                length >>>= 7;
            }
            page[at++] = (byte) length;
            System.arraycopy(bytes, 0, page, at, bytes.length);
            at += bytes.length;
        }
        buffer.put(page);
    }

    @Override
    public OrderedKey read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return new OrderedKey(bytes);
    }

    @Override
    public OrderedKey[] createStorage(int size) {
        return new OrderedKey[size];
    }
}
