package io.bihuan.clue.model;

/** To whom a clearing is made known 澄清范围 (F22). */
public enum ClearingAudience {
    /** 仅本人. */
    TARGET,
    /** 本单位. */
    UNIT,
    /** 所在村、社区. */
    COMMUNITY,
    /** 社会公开. */
    PUBLIC
}
