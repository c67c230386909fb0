package io.bihuan.platform.integration;

import io.bihuan.platform.readmodel.EventInfo;
import java.util.Optional;

/**
 * Translates domain events into integration events. What it does not translate stays inside. A service declares one
 * bean; the platform publishes to {@code bihuan.<service>.v1} with the aggregate id as key, from processor
 * {@code integration.out}.
 *
 * @param <E> the sealed parent of the domain events
 */
public interface PublishedEvents<E> {

    /** The sealed parent of the domain events. */
    Class<E> eventType();

    /** The integration event for a domain event, or nothing. Pure. */
    Optional<Published> translate(E event, EventInfo info);
}
