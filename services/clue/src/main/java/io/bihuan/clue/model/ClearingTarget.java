package io.bihuan.clue.model;

/** Who is cleared 澄清对象 (F22): the right is the same for all of them. */
public enum ClearingTarget {
    /** 干警、公职人员. */
    OFFICER,
    /** 公民. */
    CITIZEN,
    /** 企业、单位. */
    FIRM
}
