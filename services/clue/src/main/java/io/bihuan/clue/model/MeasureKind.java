package io.bihuan.clue.model;

/**
 * What verifiers may, and may not, do before a case is filed (F06; 办理刑事案件程序规定 174: inquiry, query, inspection,
 * appraisal, taking evidence; nothing that restricts a person or property).
 */
public enum MeasureKind {
    /** 询问. */
    INQUIRY(Nature.PERMITTED),
    /** 查询. */
    QUERY(Nature.PERMITTED),
    /** 勘验、检查. */
    INSPECTION(Nature.PERMITTED),
    /** 鉴定. */
    APPRAISAL(Nature.PERMITTED),
    /** 调取证据材料. */
    EVIDENCE_TAKING(Nature.PERMITTED),
    /** 见面询问举报人. */
    REPORTER_INTERVIEW(Nature.ABOUT_THE_REPORTER),
    /** 联系举报人未果: an attempt to reach the reporter; three on different days make one unreachable (F08). */
    CONTACT_ATTEMPT(Nature.ABOUT_THE_REPORTER),
    /** 免予见面询问. */
    INTERVIEW_WAIVED(Nature.ABOUT_THE_REPORTER),
    /** 拘传. */
    COMPELLED_APPEARANCE(Nature.COERCIVE),
    /** 取保候审. */
    BAIL(Nature.COERCIVE),
    /** 监视居住. */
    RESIDENTIAL_SURVEILLANCE(Nature.COERCIVE),
    /** 拘留. */
    DETENTION(Nature.COERCIVE),
    /** 逮捕. */
    ARREST(Nature.COERCIVE),
    /** 搜查. */
    SEARCH(Nature.COERCIVE),
    /** 查封、扣押. */
    SEIZURE(Nature.COERCIVE),
    /** 冻结. */
    FREEZE(Nature.COERCIVE),
    /** 技术侦查. */
    TECHNICAL_INVESTIGATION(Nature.COERCIVE);

    private enum Nature {
        PERMITTED,
        ABOUT_THE_REPORTER,
        COERCIVE
    }

    private final Nature nature;

    MeasureKind(Nature nature) {
        this.nature = nature;
    }

    /** Whether it verifies what was reported, so that it counts for the second must. */
    public boolean verifiesTheContent() {
        return nature == Nature.PERMITTED;
    }

    /** Whether it restricts a person or property, or is technical investigation. */
    public boolean isCoercive() {
        return nature == Nature.COERCIVE;
    }
}
