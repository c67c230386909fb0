package io.bihuan.platform.registry.topic;

import java.time.Instant;

/** What one fact of the registry says: the whole state of one thing. */
sealed interface RegistryFact
        permits UnitChangedMessage, DivisionChangedMessage, OfficerPostsChangedMessage, PolicyPublishedMessage {

    /** Of what it is the state; a later fact with the same key takes its place. */
    String key();

    /** When the registry recorded it. */
    Instant changedAt();

    /** @throws RuntimeException if what it says cannot be used */
    void requireUsable();
}
