package io.bihuan.clue.model;

/** Why a concluded clue is verified again 重启核查事由 (domain §2.1 row 21; 程序规定 175(3)). */
public enum ReopenGround {
    /** 发现新的事实、证据. */
    NEW_FACTS(false),
    /** 复核改变结论. */
    OVERTURNED(true),
    /** 举报人异议成立. */
    DISSENT_UPHELD(true);

    private final boolean needsReview;

    ReopenGround(boolean needsReview) {
        this.needsReview = needsReview;
    }

    /** Whether only a review can give this ground. */
    public boolean needsReview() {
        return needsReview;
    }
}
