package io.bihuan.clue.model;

/** Why a reporter was lawfully not met 免予见面事由 (F08). */
public enum InterviewWaiver {
    /** 匿名,无法联系. */
    ANONYMOUS,
    /** 举报人拒绝见面. */
    REFUSED,
    /** 见面危及举报人安全. */
    UNSAFE,
    /** 三日三次联系不上. */
    UNREACHABLE
}
