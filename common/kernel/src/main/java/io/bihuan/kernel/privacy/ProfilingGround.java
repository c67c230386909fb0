package io.bihuan.kernel.privacy;

/** What nobody is looked into for 禁止作为依据的特征 (S13, S14; PIPL 24, 28; AOCL 5; 信访条例 18). */
public enum ProfilingGround {
    /** 宗教信仰. */
    RELIGION("宗教信仰"),
    /** 民族. */
    ETHNICITY("民族"),
    /** 信访经历. */
    PETITIONING("信访经历"),
    /** 户籍、家庭状况. */
    HOUSEHOLD("户籍或者家庭状况"),
    /** 前科. */
    PAST_SENTENCE("前科"),
    /** 纹身、衣着等外貌. */
    LOOKS("纹身、衣着等外貌"),
    /** 健康状况. */
    HEALTH("健康状况"),
    /** 政治观点. */
    POLITICAL_OPINION("政治观点");

    private final String label;

    ProfilingGround(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
