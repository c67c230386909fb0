package io.bihuan.assessment.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Something is due: verification 核查 or feedback 反馈.
 *
 * @param assessedId what is assessed
 * @param clueId the clue
 * @param unit the unit
 * @param duty VERIFICATION or FEEDBACK
 * @param month month it counts in, yyyy-MM of the due day
 * @param dueAt from when on it is late
 * @param sourceEventId the event this rests on
 * @param conflictRevision how many declarations of conflict the clue had by then; as long as fewer are known here, it is in
 *     nobody's numbers. Revision 1 had none
 */
@PersistedEvent(type = "assessment.DueNoted", revision = 2, label = "已计入期限")
public record DueNoted(
        String assessedId,
        String clueId,
        String unit,
        String duty,
        String month,
        Instant dueAt,
        String sourceEventId,
        int conflictRevision)
        implements AssessedClueEvent {}
