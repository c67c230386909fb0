package io.bihuan.eventlog.checkpoint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The encodings of the package description: what is hashed and signed. */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    Canonical number(long value) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    Canonical raw(byte[] value) {
        number(value.length);
        bytes.writeBytes(value);
        return this;
    }

    Canonical hex(String value) {
        return raw(HexFormat.of().parseHex(value));
    }

    Canonical text(String value) {
        return raw(value.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
