package io.bihuan.kernel.privacy;

/**
 * What alerts, hints, searches and proposals of similar items may rest on 可用特征 (S14; PIPL 24, 28; AOCL 5, 13, 15): places, businesses and conduct, and how
 * often and how long. There is none of who somebody is, and a machine can rest on nothing that is not here.
 */
public enum Feature {
    /** 地点、区域. */
    PLACE("地点"),
    /** 行业、领域. */
    INDUSTRY("行业"),
    /** 行为、手法. */
    CONDUCT("行为"),
    /** 持续时间. */
    DURATION("持续时间"),
    /** 重复次数. */
    REPETITION("重复次数"),
    /** 内容多少. */
    VOLUME("内容多少");

    private final String label;

    Feature(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
