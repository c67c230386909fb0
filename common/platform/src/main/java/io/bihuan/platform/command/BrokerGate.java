package io.bihuan.platform.command;

/**
 * A gate for commands (ADR 0006). While the broker is known to be away other agencies would not hear of what is
 * decided, so nothing is accepted.
 */
@FunctionalInterface
public interface BrokerGate extends CommandGate {

    /**
     * Returns if commands may be accepted.
     *
     * @throws io.bihuan.kernel.DomainException {@link PlatformError#BROKER_UNAVAILABLE} if not
     */
    @Override
    void requireOpen();
}
