package io.bihuan.clue.events;

/** What can happen to the notice of acceptance 受理告知 that a reporter is owed (F13, T11). None of these says who reported. */
public sealed interface NoticeEvent extends TimedEvent
        permits AcceptanceNoticeOwed, AcceptanceNoticeSent, AcceptanceNoticeOverdue {

    /** The notice it happened to. */
    String noticeId();
}
