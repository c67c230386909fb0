package io.bihuan.supervision.model;

/** Which organ takes an unlawful interference on 移送机关 (F44; 2015 rule, article 10). */
public enum ReferralOrgan {
    /** 党的纪律检查机关. */
    PARTY_DISCIPLINE("党的纪律检查机关"),
    /** 监察机关. */
    SUPERVISION_ORGAN("监察机关"),
    /** 检察机关. */
    PROCURATORATE("检察机关");

    private final String label;

    ReferralOrgan(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
