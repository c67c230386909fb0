package io.bihuan.platform.command;

import io.bihuan.kernel.access.Caller;

/**
 * Whether a matter does not exist for somebody 隐身 (F14, B1). A service says so as a bean; whatever such a caller sends, the
 * answer is that there is no such thing, and nothing happens. It is asked before every command of a person.
 */
@FunctionalInterface
public interface Blindness {

    /** Whether the caller must not learn that there is this aggregate. */
    boolean isBlind(Caller caller, String aggregateId);

    /**
     * The same for one command. It differs only where a command is how somebody comes to know of a matter at all: who is asked
     * to sign for it may sign, and do nothing else.
     */
    default boolean isBlind(Caller caller, String aggregateId, Object command) {
        return isBlind(caller, aggregateId);
    }
}
