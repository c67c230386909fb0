package io.bihuan.assessment.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * What is due is due at another time: a unit above granted more, a pause ended, or the working calendar was revised 期限变动.
 *
 * @param assessedId what is assessed
 * @param clueId the clue
 * @param unit the unit
 * @param duty VERIFICATION or FEEDBACK
 * @param monthBefore month it counted in, yyyy-MM
 * @param month month it counts in from now on
 * @param dueAt from when on it is late
 * @param sourceEventId the event this rests on
 * @param conflictRevision how many declarations of conflict the clue had by then
 */
@PersistedEvent(type = "assessment.DueMoved", label = "计入期限已变动")
public record DueMoved(
        String assessedId,
        String clueId,
        String unit,
        String duty,
        String monthBefore,
        String month,
        Instant dueAt,
        String sourceEventId,
        int conflictRevision)
        implements AssessedClueEvent {}
