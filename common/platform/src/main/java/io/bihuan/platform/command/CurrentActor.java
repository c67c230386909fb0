package io.bihuan.platform.command;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who acts 行为人 in the current thread. The web layer sets it from the request, consumers and automations say in whose
 * name they act; a command without an actor is refused.
 */
public final class CurrentActor {

    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private CurrentActor() {}

    /** Who acts, if anybody does. */
    public static Optional<Actor> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Who acts.
     *
     * @throws DomainException {@link PlatformError#ACTOR_REQUIRED} if nobody does
     */
    public static Actor require() {
        return find().orElseThrow(() -> new DomainException(PlatformError.ACTOR_REQUIRED));
    }

    /** Lets somebody act until the scope is closed. */
    public static Scope open(Actor actor) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        return Scope.restoring(CURRENT, before);
    }

    /** Does something in an actor's name. */
    public static <T> T callAs(Actor actor, Supplier<T> work) {
        Scope scope = open(actor);
        try {
            return work.get();
        } finally {
            scope.close();
        }
    }
}
