package io.bihuan.assessment.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A unit became responsible for a clue; it counts for that unit from now on.
 *
 * @param assessedId what is assessed, one for a clue
 * @param clueId the clue
 * @param unit the unit
 * @param sourceEventId id of the event in the clue log this rests on
 * @param assignedAt when
 */
@PersistedEvent(type = "assessment.ClueAssigned", label = "已计入交办")
public record ClueAssigned(String assessedId, String clueId, String unit, String sourceEventId, Instant assignedAt)
        implements AssessedClueEvent {}
