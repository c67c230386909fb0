package io.bihuan.clue.model;

/** The kind of organ a tip is referred to 移送机关 (F01, F03): each by its own lawful procedure. */
public enum Recipient {
    /** 纪检监察机关: misconduct of officials. */
    DISCIPLINE,
    /** 公安机关: an ordinary offence. */
    POLICE,
    /** 检察机关. */
    PROCURATORATE,
    /** 政法委: litigation and petitions that touch on it 涉法涉诉. */
    POLITICAL_LEGAL_COMMISSION,
    /** 行业主管部门: disorder in a field of business. */
    REGULATOR,
    /** 信访部门. */
    PETITION_OFFICE,
    /** 外地扫黑办: the conduct lies in another region. */
    OTHER_REGION
}
