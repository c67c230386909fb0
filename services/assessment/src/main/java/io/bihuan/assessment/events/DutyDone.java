package io.bihuan.assessment.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * What was due was done.
 *
 * @param assessedId what is assessed
 * @param clueId the clue
 * @param unit the unit
 * @param duty VERIFICATION or FEEDBACK
 * @param month the month its due day counts in
 * @param doneAt when
 * @param counts false where nobody could be told: the duty leaves both sides of the fraction
 * @param sourceEventId the event this rests on
 */
@PersistedEvent(type = "assessment.DutyDone", label = "已计入完成")
public record DutyDone(
        String assessedId,
        String clueId,
        String unit,
        String duty,
        String month,
        Instant doneAt,
        boolean counts,
        String sourceEventId)
        implements AssessedClueEvent {}
