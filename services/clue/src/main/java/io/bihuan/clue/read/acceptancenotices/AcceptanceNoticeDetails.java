package io.bihuan.clue.read.acceptancenotices;

import io.bihuan.clue.events.AcceptanceNoticeOverdue;
import io.bihuan.clue.events.AcceptanceNoticeOwed;
import io.bihuan.clue.events.AcceptanceNoticeSent;
import io.bihuan.clue.events.NoticeEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One notice of acceptance 受理告知.
 *
 * @param unit the unit that owes it
 * @param noticeOn the last day to notify; null for whoever may not know how it stands
 * @param sent what the reporter was told, or why nothing; null until then
 * @param overdue whether the time ran out before
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record AcceptanceNoticeDetails(
        String noticeId,
        String clueId,
        String unit,
        @Nullable LocalDate noticeOn,
        @Nullable Sent sent,
        boolean overdue,
        long version) {

    /** What was told 告知内容. */
    public record Sent(
            String kind,
            @Nullable String reasonCode,
            @Nullable String channel,
            @Nullable String waiverReason,
            Instant sentAt) {}

    /** Until when it is owed and whether that is over, without what was told. */
    public AcceptanceNoticeDetails withoutContent() {
        return new AcceptanceNoticeDetails(noticeId, clueId, "", noticeOn, null, overdue, version);
    }

    /** That a notice is owed. */
    public AcceptanceNoticeDetails metadataOnly() {
        return new AcceptanceNoticeDetails(noticeId, clueId, "", null, null, false, version);
    }

    static AcceptanceNoticeDetails evolve(@Nullable AcceptanceNoticeDetails before, NoticeEvent event, EventInfo info) {
        if (event instanceof AcceptanceNoticeOwed e) {
            return new AcceptanceNoticeDetails(
                    e.noticeId(), e.clueId(), e.unit(), e.noticeOn(), null, false, info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a notice begins with being owed, not with " + info.type());
        }
        if (event instanceof AcceptanceNoticeSent e) {
            Sent told = new Sent(e.kind(), e.reasonCode(), e.channel(), e.waiverReason(), e.sentAt());
            return before.with(told, before.overdue, info.sequence());
        }
        return before.with(before.sent, before.overdue || event instanceof AcceptanceNoticeOverdue, info.sequence());
    }

    private AcceptanceNoticeDetails with(@Nullable Sent told, boolean late, long sequence) {
        return new AcceptanceNoticeDetails(noticeId, clueId, unit, noticeOn, told, late, sequence);
    }
}
