package io.bihuan.platform.command;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The version the caller says it saw ({@code If-Match}), on its way from the request to the command. It holds for the
 * first command sent and no further: a second one would meet the version the first has just made.
 */
public final class ExpectedVersion {

    private static final ThreadLocal<@Nullable Long> CURRENT = new ThreadLocal<>();

    private ExpectedVersion() {}

    /** Expects a version until the scope is closed. */
    public static Scope open(long version) {
        Long before = CURRENT.get();
        CURRENT.set(version);
        return Scope.restoring(CURRENT, before);
    }

    static OptionalLong take() {
        Long version = CURRENT.get();
        CURRENT.remove();
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
}
