package io.bihuan.assessment.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * The clue left the unit (returned, moved on): what was due there counts neither above nor below the line (P6).
 *
 * @param assessedId what is assessed
 * @param clueId the clue
 * @param unit the unit it left
 * @param months the months in which something was due there, yyyy-MM
 * @param sourceEventId the event this rests on
 * @param withdrawnAt when
 */
@PersistedEvent(type = "assessment.AssignmentWithdrawn", label = "已计出交办")
public record AssignmentWithdrawn(
        String assessedId, String clueId, String unit, List<String> months, String sourceEventId, Instant withdrawnAt)
        implements AssessedClueEvent {}
