package io.bihuan.platform.integration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that was read.
 *
 * @param kind what the service makes of its kind
 * @param fact the envelope
 * @param message the data
 * @param correlationId the thread of work it belongs to, if the producer said so
 */
record IncomingFact<M>(
        ConsumedEvent<M> kind,
        Fact fact,
        M message,
        @Nullable String correlationId) {

    /** The one command it means here, or nothing. */
    Optional<Object> toCommand() {
        return kind.toCommand().apply(message, fact);
    }
}
