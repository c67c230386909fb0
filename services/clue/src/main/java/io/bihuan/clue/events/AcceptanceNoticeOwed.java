package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clue was taken in, so its reporter is owed a notice of acceptance 应予受理告知 (T11). A repeated report is no new clue, and owes none.
 *
 * @param noticeId the notice
 * @param clueId the clue
 * @param unit the unit that owes it
 * @param acceptedAt from when its time counts
 * @param ruleId the rule of the time limit
 * @param ruleVersion its version
 * @param calendarVersion the calendar it was counted by
 * @param noticeOn the last day to notify, in Asia/Shanghai
 * @param noticeBy the end of that day
 */
@PersistedEvent(type = "clue.AcceptanceNoticeOwed", label = "应予受理告知")
public record AcceptanceNoticeOwed(
        String noticeId,
        String clueId,
        String unit,
        Instant acceptedAt,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        LocalDate noticeOn,
        Instant noticeBy)
        implements NoticeEvent {}
