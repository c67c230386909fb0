package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The effects of the accusation are gone 影响消除.
 *
 * @param clarificationId the clearing
 * @param confirmationRef where it is indexed that the effects are gone
 * @param confirmedBy the officer
 * @param confirmedAt when
 */
@PersistedEvent(type = "clue.ReputationRestored", label = "影响已消除")
public record ReputationRestored(
        String clarificationId, String confirmationRef, String confirmedBy, Instant confirmedAt)
        implements ClearingEvent {}
