package io.bihuan.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as bytes whose unsigned order is the order in which MongoDB compares values.
 *
 * <p>Every encoding starts with a byte for the type (numbers of all kinds share one, as do null and a missing field)
 * and ends itself, so that encodings can be put one behind the other and no encoding is a prefix of another. Numbers
 * are the largest double not above them and the distance to it, so 2 and 2.0 are one key and longs beyond 2^53 stay
 * apart. A descending column of an index holds the inverted bytes.
 */
final class KeyEncoder {

    static final int EMPTY_ARRAY = 0x04;
    static final int NULL = 0x05;

    private static final int BAD_VALUE = 2;
    private static final byte END = 0x00;
    private static final byte ESCAPED = (byte) 0xFF;
    private static final byte ZERO_END = 0x01;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32);

    private KeyEncoder() {}

    /** @throws MongoServerError if values of this type cannot be ordered here (decimal128, JavaScript) */
    static byte[] encode(@Nullable Object value) {
        KeyEncoder encoder = new KeyEncoder();
        encoder.value(value);
        return encoder.out.toByteArray();
    }

    static byte[] inverted(byte[] bytes) {
        byte[] inverse = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            inverse[i] = (byte) ~bytes[i];
        }
        return inverse;
    }

    private void value(@Nullable Object value) {
        if (Missing.isNullOrMissing(value)) {
            out.write(NULL);
        } else if (value instanceof Number number) {
            out.write(0x10);
            number(number);
        } else if (value instanceof String string) {
            out.write(0x20);
            string(string);
        } else if (value instanceof Document document) {
            out.write(0x30);
            document(document);
        } else if (value instanceof Collection<?> array) {
            out.write(0x40);
            array.forEach(this::value);
            out.write(END);
        } else if (value instanceof BinData || value instanceof UUID || value instanceof LegacyUUID) {
            out.write(0x50);
            binary(value);
        } else if (value instanceof ObjectId id) {
            out.write(0x60);
            out.writeBytes(id.toByteArray());
        } else {
            scalar(value);
        }
    }

    private void scalar(@Nullable Object value) {
        if (value instanceof Boolean bool) {
            out.write(0x70);
            out.write(bool ? 1 : 0);
        } else if (value instanceof Instant instant) {
            out.write(0x80);
            fixed(instant.toEpochMilli() ^ Long.MIN_VALUE);
        } else if (value instanceof BsonTimestamp timestamp) {
            out.write(0x90);
            fixed(timestamp.getValue());
        } else if (value instanceof BsonRegularExpression regex) {
            out.write(0xA0);
            string(regex.getPattern());
            string(String.valueOf(regex.getOptions()));
        } else if (value instanceof MinKey) {
            out.write(0x02);
        } else if (value instanceof MaxKey) {
            out.write(0xF0);
        } else {
            throw notAKey(value);
        }
    }

    private void number(Number number) {
        if (number instanceof Long || number instanceof Integer) {
            long exact = number.longValue();
            double floor = (double) exact;
            if (floor >= 0x1p63 || (long) floor > exact) {
                floor = Math.nextDown(floor);
            }
            orderedDouble(floor);
            distance(exact - (long) floor);
        } else if (number instanceof Double value) {
            orderedDouble(value);
            distance(0);
        } else {
            throw notAKey(number);
        }
    }

    private void orderedDouble(double value) {
        if (Double.isNaN(value)) {
            fixed(0);
            return;
        }
        long bits = Double.doubleToRawLongBits(value == 0 ? 0.0 : value);
        fixed(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    }

    /** At most 1,024 for a long, so two bytes do. */
    private void distance(long distance) {
        out.write((int) (distance >>> 8));
        out.write((int) distance);
    }

    private void fixed(long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private void string(String string) {
        for (byte b : string.getBytes(StandardCharsets.UTF_8)) {
            out.write(b);
            if (b == END) {
                out.write(ESCAPED);
            }
        }
        out.write(END);
        out.write(ZERO_END);
    }

    private void document(Document document) {
        for (Map.Entry<String, Object> field : document.entrySet()) {
            byte[] encoded = encode(field.getValue());
            out.write(encoded[0]);
            string(field.getKey());
            out.writeBytes(encoded);
        }
        out.write(END);
    }

    private void binary(Object value) {
        if (value instanceof BinData data) {
            bytes(0, data.getData());
        } else if (value instanceof UUID uuid) {
            bytes(4, uuidBytes(uuid));
        } else {
            bytes(3, uuidBytes(((LegacyUUID) value).getUuid()));
        }
    }

    private void bytes(int subtype, byte[] data) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        out.write(subtype);
        out.writeBytes(data);
    }

    private static byte[] uuidBytes(UUID uuid) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static MongoServerError notAKey(@Nullable Object value) {
        String type = value == null ? "null" : value.getClass().getSimpleName();
        return new MongoServerError(BAD_VALUE, "BadValue", "the embedded server cannot index values of type " + type);
    }
}
