package io.bihuan.clue.model;

/** Why the reporter was not told 免予反馈事由 (F13). */
public enum FeedbackWaiver {
    /** 匿名,无法联系. */
    ANONYMOUS,
    /** 举报人不要求反馈. */
    DECLINED,
    /** 联系不上. */
    UNREACHABLE,
    /** 反馈危及举报人安全. */
    UNSAFE
}
