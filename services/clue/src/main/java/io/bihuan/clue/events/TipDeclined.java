package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A tip was not accepted 不予受理, with the reason that its reporter is told (F01). It stays as it is, and a clue can still be
 * registered from it should that have been wrong.
 *
 * @param tipId the tip
 * @param reasonCode why, a {@code DeclineReason}
 * @param firstOfficer who decided
 * @param secondOfficer who reviewed it
 * @param unit whose desk it was
 * @param declinedAt when
 */
@PersistedEvent(type = "clue.TipDeclined", label = "举报不予受理")
public record TipDeclined(
        String tipId, String reasonCode, String firstOfficer, String secondOfficer, String unit, Instant declinedAt)
        implements TipEvent, ResponsibleAct {}
