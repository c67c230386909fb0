package io.bihuan.clue.model;

/** Why somebody must keep out of a clue 回避事由 (程序规定 32–33; 监察法 67; 信访条例 28). */
public enum RecusalGround {
    /** 被反映对象所在单位或其上级. */
    NAMED_IN_THE_CLUE("被反映或者与被反映对象有隶属关系"),
    /** 当事人或者其近亲属. */
    PARTY_OR_RELATIVE("本人是当事人或者当事人的近亲属"),
    /** 举报人或者被反映人的近亲属. */
    RELATIVE_OF_REPORTER_OR_REPORTED("举报人或者被反映人的近亲属"),
    /** 有利害关系. */
    INTEREST("本人或者其近亲属与办理事项有利害关系"),
    /** 担任过证人、鉴定人、辩护人. */
    WITNESS_OR_EXPERT("担任过证人、鉴定人、辩护人、诉讼代理人"),
    /** 违规会见、接受请客送礼. */
    MEETING_OR_GIFT("违反规定会见当事人或者接受请客送礼"),
    /** 可能影响公正办理的其他关系. */
    OTHER_RELATION("有其他可能影响公正办理的关系");

    private final String label;

    RecusalGround(String label) {
        this.label = label;
    }

    /** The Chinese wording. */
    public String label() {
        return label;
    }
}
