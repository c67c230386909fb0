package io.bihuan.assessment.model;

/** What a unit owes for a clue and is assessed by (domain §5.1). */
public enum DutyKind {
    /** 核查: to conclude the clue. */
    VERIFICATION,
    /** 反馈: to tell the reporter. */
    FEEDBACK
}
