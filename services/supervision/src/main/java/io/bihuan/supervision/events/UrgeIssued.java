package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock of a clue was breached and the unit that is late is urged 催办 (F17).
 *
 * @param urgeId the notice
 * @param clueId the clue whose clock was breached
 * @param clueNo its number
 * @param clock which clock: RECEIPT, VERIFICATION or FEEDBACK
 * @param unit the unit that is late
 * @param breachedRuleId the rule of the breached clock
 * @param breachedAt when it was breached
 * @param ruleId the rule by which the answer is due
 * @param ruleVersion its version
 * @param calendarVersion the calendar it was computed with
 * @param provisional whether the calendar was not yet known that far
 * @param answerDueOn last day for the answer, Asia/Shanghai
 * @param answerDueAt from when on the answer is late
 * @param issuedAt when the notice was issued
 * @param conflictRevision how many declarations of conflict the clue had by then; as long as fewer are known here, nobody
 *     sees it. Revision 1 had none
 */
@PersistedEvent(type = "supervision.UrgeIssued", revision = 2, label = "已催办")
public record UrgeIssued(
        String urgeId,
        String clueId,
        String clueNo,
        String clock,
        String unit,
        String breachedRuleId,
        Instant breachedAt,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        LocalDate answerDueOn,
        Instant answerDueAt,
        Instant issuedAt,
        int conflictRevision)
        implements UrgeEvent {}
