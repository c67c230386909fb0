package io.bihuan.platform.command;

/** Asked before every command; every gate must be open. */
@FunctionalInterface
public interface CommandGate {

    /**
     * Returns if commands may be accepted.
     *
     * @throws io.bihuan.kernel.DomainException saying why not; nothing has taken effect
     */
    void requireOpen();
}
