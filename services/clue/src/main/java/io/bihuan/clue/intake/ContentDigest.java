package io.bihuan.clue.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over texts, each preceded by its length, so that no two lists of texts run into one another. */
final class ContentDigest {

    private final MessageDigest digest = sha256();

    /** A fresh SHA-256. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    ContentDigest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** The first digits in lower-case hexadecimal; may be asked once. */
    String hex(int digits) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, digits);
    }
}
