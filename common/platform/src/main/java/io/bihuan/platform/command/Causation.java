package io.bihuan.platform.command;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Why the current thread does what it does: the chain of facts it belongs to and the fact that set it off. Copied into
 * the metadata of every command and from there into its events, so that a history can say "because of".
 *
 * @param correlationId names the whole chain, across services
 * @param causationId the event or fact that directly led here
 */
public record Causation(String correlationId, String causationId) {

    private static final ThreadLocal<@Nullable Causation> CURRENT = new ThreadLocal<>();

    /** The cause in force, if there is one; at the start of a chain there is none. */
    public static Optional<Causation> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Makes a cause hold until the scope is closed. */
    public static Scope open(Causation causation) {
        Causation before = CURRENT.get();
        CURRENT.set(causation);
        return Scope.restoring(CURRENT, before);
    }

    /** Does something because of something else. */
    public static <T> T callBecauseOf(String correlationId, String causationId, Supplier<T> work) {
        Scope scope = open(new Causation(correlationId, causationId));
        try {
            return work.get();
        } finally {
            scope.close();
        }
    }
}
