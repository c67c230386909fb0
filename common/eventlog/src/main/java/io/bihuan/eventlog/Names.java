package io.bihuan.eventlog;

import org.jspecify.annotations.Nullable;

/** What a name in the log may look like. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    static String require(String what, @Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is missing");
        }
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException("The " + what + " is longer than " + LONGEST + " characters");
        }
        return name;
    }
}
