package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * No leak was found 排除泄密.
 *
 * @param leakId the leak
 * @param finding {@code UNFOUNDED} or {@code UNDETERMINED}
 * @param findingRef where the finding is indexed
 * @param clearedBy the officer
 * @param clearingUnit that officer's unit
 * @param clearedAt when
 */
@PersistedEvent(type = "clue.LeakCleared", label = "排除泄密")
public record LeakCleared(
        String leakId, String finding, String findingRef, String clearedBy, String clearingUnit, Instant clearedAt)
        implements LeakEvent {}
