package io.bihuan.supervision.model;

/** To whom an interference was made known 通报范围 (F44; 2015 rule, articles 8 and 9). */
public enum NoticeAudience {
    /** 干预人所在机关. */
    ASKERS_ORGAN("干预人所在机关"),
    /** 上级党委. */
    SUPERIOR_PARTY_COMMITTEE("上级党委"),
    /** 公开通报. */
    PUBLIC("公开通报");

    private final String label;

    NoticeAudience(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
