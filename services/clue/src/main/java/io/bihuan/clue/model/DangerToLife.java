package io.bihuan.clue.model;

/** What threatens somebody's life 危及生命的情形 (B6): a closed list, because nothing else breaks the glass. */
public enum DangerToLife {
    /** 举报人、被害人受到生命威胁. */
    THREATENED("举报人、被害人或者其近亲属受到生命威胁"),
    /** 有人被非法拘禁、下落不明. */
    HELD_OR_MISSING("有人被非法拘禁或者下落不明"),
    /** 正在预备或者实施杀害、伤害. */
    ATTACK_UNDER_WAY("正在预备或者实施杀害、重伤害"),
    /** 未成年人、无自理能力的人处于危险之中. */
    HELPLESS_PERSON("未成年人或者无自理能力的人处于生命危险之中");

    private final String label;

    DangerToLife(String label) {
        this.label = label;
    }

    /** The Chinese wording. */
    public String label() {
        return label;
    }
}
