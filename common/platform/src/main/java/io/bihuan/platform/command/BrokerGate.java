package io.bihuan.platform.command;

/**
 * Asked before every command (ADR 0006). While the broker is known to be away other agencies would not hear of what is
 * decided, so nothing is accepted.
 */
@FunctionalInterface
public interface BrokerGate {

    /**
     * Returns if commands may be accepted.
     *
     * @throws io.bihuan.kernel.DomainException {@link PlatformError#BROKER_UNAVAILABLE} if not
     */
    void requireOpen();
}
