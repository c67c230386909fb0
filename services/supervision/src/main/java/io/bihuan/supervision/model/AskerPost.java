package io.bihuan.supervision.model;

/** In which capacity somebody asked or intervened 过问人身份 (F44; 2015 rules for leaders and for insiders of the judicial organs). */
public enum AskerPost {
    /** 党政领导干部. */
    LEADING_CADRE,
    /** 政法机关领导干部. */
    JUDICIAL_LEADER,
    /** 办案机关内部人员. */
    INSIDER,
    /** 身边工作人员、亲属. */
    STAFF_OR_RELATIVE,
    /** 以组织名义. */
    ORGANISATION,
    /** 离退休领导干部. */
    RETIRED,
    /** 身份不详. */
    UNKNOWN
}
