package io.bihuan.eventlog.checkpoint;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/** How values must be written, so that the same statement has the same bytes everywhere. */
final class Forms {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");
    private static final int SIGNATURE_BYTES = 64;

    private Forms() {}

    static void requireName(String name) {
        require(NAME.matcher(name).matches(), "No name of a log: " + name);
    }

    static void requireHash(String hash) {
        require(HASH.matcher(hash).matches(), "A hash is 64 lower-case hex digits, not " + hash);
    }

    static void requireKeyId(String keyId) {
        require(KEY.matcher(keyId).matches(), "A key id is 16 lower-case hex digits, not " + keyId);
    }

    static void requirePosition(long position) {
        require(position >= 0, "A log has no position " + position);
    }

    static byte[] signature(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        require(bytes.length == SIGNATURE_BYTES, "A signature has " + SIGNATURE_BYTES + " bytes");
        return bytes;
    }

    /** The signature covers the text, so the text must be the one that this instant has. */
    static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            require(instant.toString().equals(text), "Not written as times are written here: " + text);
            return instant;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a time: " + text, e);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
