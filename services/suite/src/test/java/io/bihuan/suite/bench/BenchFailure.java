package io.bihuan.suite.bench;

import org.jspecify.annotations.Nullable;

/** A run did not do the work it was measured for: its numbers mean nothing. */
final class BenchFailure extends RuntimeException {

    BenchFailure(String message) {
        super(message);
    }

    BenchFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Fails the run unless what it did is what it had to do. */
    static void requireSame(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new BenchFailure(what + ": " + expected + " expected, " + found + " found");
        }
    }
}
