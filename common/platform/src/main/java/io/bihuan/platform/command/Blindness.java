package io.bihuan.platform.command;

import io.bihuan.kernel.access.Caller;

/**
 * Whether a matter does not exist for somebody 隐身 (F14, B1). A service says so as a bean; whatever a command of such a caller
 * would be refused for, the answer is that there is no such thing.
 */
@FunctionalInterface
public interface Blindness {

    /** Whether the caller must not learn that there is this aggregate. */
    boolean isBlind(Caller caller, String aggregateId);
}
