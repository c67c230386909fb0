package io.bihuan.supervision.model;

/** What it was found to be 甄别结论 (F44). */
public enum InterferenceClass {
    /** 依程序履行职责. */
    DUTY_BY_PROCEDURE,
    /** 不当过问. */
    IMPROPER,
    /** 违法干预. */
    UNLAWFUL
}
