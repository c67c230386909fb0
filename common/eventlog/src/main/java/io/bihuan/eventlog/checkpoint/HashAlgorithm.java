package io.bihuan.eventlog.checkpoint;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** The hash algorithms that a commit or a checkpoint can name. */
public final class HashAlgorithm {

    private static final Map<String, String> ALGORITHMS = Map.of("sha-256", "SHA-256", "sm3", "SM3");

    private HashAlgorithm() {}

    /**
     * A fresh digest for a tag.
     *
     * @param tag {@code sha-256}, or {@code sm3} where a provider for it is installed
     * @throws IllegalArgumentException if there is none
     */
    public static MessageDigest digest(String tag) {
        String name = ALGORITHMS.get(tag);
        try {
            if (name != null) {
                return MessageDigest.getInstance(name);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("No provider for hash algorithm " + tag, e);
        }
        throw new IllegalArgumentException("Unknown hash algorithm " + tag);
    }
}
