package io.bihuan.casefile.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case stands 案件阶段 (domain §2.2). A stage is a fact of the organ that is competent for it: each organ may record
 * only its own. Closing is the police's: they keep the coordination record they opened.
 */
public enum CaseStage {
    /** 拟立案: a clue proved true, nobody has filed yet. */
    PROPOSED("拟立案", "POLICE"),
    /** 中止立案建议: its clue is verified again before anybody filed. */
    SUSPENDED("中止立案建议", "POLICE"),
    /** 已立案. */
    FILED("已立案", "POLICE"),
    /** 侦查中. */
    INVESTIGATING("侦查中", "POLICE"),
    /** 侦查终结. */
    INVESTIGATION_CLOSED("侦查终结", "POLICE"),
    /** 撤销案件. */
    WITHDRAWN("撤销案件", "POLICE"),
    /** 审查起诉. */
    UNDER_PROSECUTION_REVIEW("审查起诉", "PROCURATORATE"),
    /** 退回补充侦查. */
    RETURNED_FOR_SUPPLEMENT("退回补充侦查", "PROCURATORATE"),
    /** 已起诉. */
    PROSECUTED("已起诉", "PROCURATORATE"),
    /** 不起诉. */
    NOT_PROSECUTED("不起诉", "PROCURATORATE"),
    /** 一审. */
    FIRST_INSTANCE("一审", "COURT"),
    /** 二审. */
    SECOND_INSTANCE("二审", "COURT"),
    /** 生效裁判. */
    JUDGMENT_FINAL("生效裁判", "COURT"),
    /** 案结. */
    CLOSED("案结", "POLICE");

    private final String label;
    private final String competentAgency;

    CaseStage(String label, String competentAgency) {
        this.label = label;
        this.competentAgency = competentAgency;
    }

    /** The stage in Chinese. */
    public String label() {
        return label;
    }

    /** The agency line that alone may record it. */
    public String competentAgency() {
        return competentAgency;
    }

    /** The stages that may be recorded next; filing and closing have commands of their own and are not among them. */
    public Set<CaseStage> next() {
        return switch (this) {
            case PROPOSED, SUSPENDED, WITHDRAWN, NOT_PROSECUTED, JUDGMENT_FINAL, CLOSED ->
                EnumSet.noneOf(CaseStage.class);
            case FILED -> EnumSet.of(INVESTIGATING, WITHDRAWN);
            case INVESTIGATING -> EnumSet.of(INVESTIGATION_CLOSED, WITHDRAWN);
            case INVESTIGATION_CLOSED -> EnumSet.of(UNDER_PROSECUTION_REVIEW);
            case UNDER_PROSECUTION_REVIEW -> EnumSet.of(RETURNED_FOR_SUPPLEMENT, PROSECUTED, NOT_PROSECUTED);
            case RETURNED_FOR_SUPPLEMENT -> EnumSet.of(UNDER_PROSECUTION_REVIEW, WITHDRAWN);
            case PROSECUTED -> EnumSet.of(FIRST_INSTANCE);
            case FIRST_INSTANCE -> EnumSet.of(SECOND_INSTANCE, JUDGMENT_FINAL);
            case SECOND_INSTANCE -> EnumSet.of(FIRST_INSTANCE, JUDGMENT_FINAL);
        };
    }

    /** Whether the police have the case, so that another organ of theirs can be made competent. */
    public boolean isWithThePolice() {
        return this == RETURNED_FOR_SUPPLEMENT
                || (competentAgency.equals("POLICE") && this != WITHDRAWN && this != CLOSED);
    }

    /** Whether a case may be closed from here: a final judgment, a decision not to prosecute, or a withdrawal. */
    public boolean isFinal() {
        return this == JUDGMENT_FINAL || this == NOT_PROSECUTED || this == WITHDRAWN;
    }
}
