package io.bihuan.clue.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * The raw content of a tip 举报原文, as it was received. Its hash proves later that nobody touched it (F01, F15).
 *
 * <p>Canonical form: the components in the order below, each as its length in UTF-8 bytes (decimal), a colon, and the
 * bytes; instants as ISO-8601 in UTC. Who reported, where the row stood and when it was imported are not part of it, so
 * that the same report coming in twice has the same hash.
 */
public record TipContent(
        String sourceClass,
        String channel,
        Instant receivedAt,
        String reporterMode,
        String divisionCode,
        String place,
        String industry,
        String accused,
        String narrative) {

    /** SHA-256 of the canonical form, 64 lower-case hexadecimal digits. */
    public String hash() {
        MessageDigest digest = sha256();
        for (String field : List.of(
                sourceClass,
                channel,
                receivedAt.toString(),
                reporterMode,
                divisionCode,
                place,
                industry,
                accused,
                narrative)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
