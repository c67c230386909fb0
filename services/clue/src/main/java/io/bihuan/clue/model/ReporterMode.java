package io.bihuan.clue.model;

/** How the reporter wants to be known 举报方式 (domain §9.9). An anonymous tip is not worth less. */
public enum ReporterMode {
    /** 实名. */
    REAL_NAME,
    /** 化名(代码). */
    CODE_NAME,
    /** 匿名. */
    ANONYMOUS
}
