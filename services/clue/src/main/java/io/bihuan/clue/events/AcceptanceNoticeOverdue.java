package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The time to notify is over 受理告知逾期 (T11) and nobody was notified. A late notice does not undo it.
 *
 * @param noticeId the notice
 * @param noticeOn the last day to notify, in Asia/Shanghai
 * @param noticeBy the end of that day
 * @param toldAt when that was told
 */
@PersistedEvent(type = "clue.AcceptanceNoticeOverdue", label = "受理告知逾期")
public record AcceptanceNoticeOverdue(String noticeId, LocalDate noticeOn, Instant noticeBy, Instant toldAt)
        implements NoticeEvent {}
