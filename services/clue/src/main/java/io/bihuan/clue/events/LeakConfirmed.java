package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * It did become known who reported 泄密属实.
 *
 * @param leakId the leak
 * @param findingRef where the finding is indexed
 * @param confirmedBy the officer
 * @param confirmingUnit that officer's unit
 * @param confirmedAt when
 */
@PersistedEvent(type = "clue.LeakConfirmed", label = "泄密属实")
public record LeakConfirmed(
        String leakId, String findingRef, String confirmedBy, String confirmingUnit, Instant confirmedAt)
        implements LeakEvent {}
