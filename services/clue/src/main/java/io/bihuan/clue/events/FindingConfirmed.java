package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The second who examined an act says the same as the first 责任认定已复核. From here the finding stands, and nobody makes another.
 *
 * @param entryId the entry
 * @param finding a {@code LiabilityFinding}
 * @param reviewRef index of the file that shows it
 * @param confirmedBy the second reviewer
 * @param unit the unit of that one
 * @param confirmedAt when
 */
@PersistedEvent(type = "clue.FindingConfirmed", label = "责任认定已复核")
public record FindingConfirmed(
        String entryId, String finding, String reviewRef, String confirmedBy, String unit, Instant confirmedAt)
        implements ResponsibilityEvent {}
