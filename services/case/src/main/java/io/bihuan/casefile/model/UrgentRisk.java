package io.bihuan.casefile.model;

/** Why it cannot wait until the case is filed 紧急情形 (AOCL 27). */
public enum UrgentRisk {
    /** 转移财产. */
    TRANSFER,
    /** 向境外转移财产. */
    TRANSFER_ABROAD,
    /** 隐匿财产. */
    CONCEALMENT,
    /** 毁损财产. */
    DESTRUCTION
}
