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
