package io.bihuan.clue.model;

import java.util.Optional;

/** Ids of protections 举报人保护标识: from the tip, never from a person. */
public final class ProtectionId {

    private static final String PREFIX = "protection-";

    private ProtectionId() {}

    /** Of the protection of whoever reported this. */
    public static String ofTip(String tipId) {
        return PREFIX + tipId;
    }

    /** The tip; empty if this is no id of a protection. */
    public static Optional<String> tipOf(String id) {
        return id.startsWith(PREFIX) ? Optional.of(id.substring(PREFIX.length())) : Optional.empty();
    }
}
