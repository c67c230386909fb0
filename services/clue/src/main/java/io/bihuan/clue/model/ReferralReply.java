package io.bihuan.clue.model;

/** What the administrative channel answers to a referral 移送反馈 (F23). */
public enum ReferralReply {
    /** 已依法查处. */
    PENALISED,
    /** 已责令整改. */
    RECTIFIED,
    /** 未发现违法. */
    NO_VIOLATION,
    /** 不属本机关职责: another unit of the channel must be asked. */
    NOT_COMPETENT;

    /** Whether the matter is settled by it, so that the clue can be handled. */
    public boolean settles() {
        return this != NOT_COMPETENT;
    }
}
