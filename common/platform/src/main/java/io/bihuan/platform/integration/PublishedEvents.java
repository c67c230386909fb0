package io.bihuan.platform.integration;

import io.bihuan.platform.readmodel.EventInfo;
import java.util.Optional;

/**
 * Translates domain events into integration events. What it does not translate stays inside. A service declares beans, and
 * at most one of them translates an event; the platform publishes to {@code bihuan.<service>.v1} or the topic the bean names,
 * with the aggregate id as key, from processor {@code integration.out}.
 *
 * @param <E> the sealed parent of the domain events
 */
public interface PublishedEvents<E> {

    /** The sealed parent of the domain events. */
    Class<E> eventType();

    /**
     * The topic it publishes to; empty for the service's own. What few may read has a topic of its own, with its own list of
     * readers at the broker (docs/operations/compose.md).
     */
    default Optional<String> topic() {
        return Optional.empty();
    }

    /** The integration event for a domain event, or nothing. Pure. */
    Optional<Published> translate(E event, EventInfo info);
}
