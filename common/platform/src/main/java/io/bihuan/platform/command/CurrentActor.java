package io.bihuan.platform.command;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who acts 行为人 in the current thread. The web layer sets it from the request's token, consumers and automations say in
 * whose name they act; a command without an actor is refused.
 */
public final class CurrentActor {

    private static final ThreadLocal<@Nullable Standing> CURRENT = new ThreadLocal<>();

    private CurrentActor() {}

    /** Who acts, and who asked if it was somebody with a token. */
    private record Standing(Actor actor, @Nullable Caller caller) {}

    /** Who acts, if anybody does. */
    public static Optional<Actor> find() {
        return Optional.ofNullable(CURRENT.get()).map(Standing::actor);
    }

    /** The caller in whose name the current thread acts; nobody where the system acts by itself. */
    public static Optional<Caller> caller() {
        return Optional.ofNullable(CURRENT.get()).map(Standing::caller);
    }

    /**
     * Who acts.
     *
     * @throws DomainException {@link PlatformError#ACTOR_REQUIRED} if nobody does
     */
    public static Actor require() {
        return find().orElseThrow(() -> new DomainException(PlatformError.ACTOR_REQUIRED));
    }

    /** Lets a caller act, with the roles of the token, until the scope is closed. */
    public static Scope open(Caller caller) {
        return open(new Standing(caller.actor(), caller));
    }

    /** Lets the system, or somebody without any role, act until the scope is closed. */
    public static Scope open(Actor actor) {
        return open(new Standing(actor, null));
    }

    private static Scope open(Standing standing) {
        Standing before = CURRENT.get();
        CURRENT.set(standing);
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

    /** Does something in a caller's name, with the caller's roles. */
    public static <T> T callAs(Caller caller, Supplier<T> work) {
        Scope scope = open(caller);
        try {
            return work.get();
        } finally {
            scope.close();
        }
    }

    /** The same work for another thread: there, it is done in the name of whoever acts here. */
    public static <T> Callable<T> carriedOn(Callable<T> work) {
        Standing here = CURRENT.get();
        return () -> {
            if (here == null) {
                return work.call();
            }
            Scope scope = open(here);
            try {
                return work.call();
            } finally {
                scope.close();
            }
        };
    }
}
