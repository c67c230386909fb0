package io.bihuan.clue.tipindex;

/**
 * How alike two tips are 相似程度, in bands: what lies behind is a count of words and must not look like a measurement. It
 * depends on the two tips alone. How rare a word is among all tips would tell of tips that the caller must not know of.
 */
public enum Likeness {
    /** Most of the words agree: the same report again, or nearly. */
    HIGH(0.6f),
    /** About half of them. */
    MEDIUM(0.4f),
    /** Some; below that nothing is proposed. */
    LOW(0.25f);

    private final float least;

    Likeness(float least) {
        this.least = least;
    }

    /** Whether a pair of tips is alike enough to be proposed at all. */
    static boolean isProposed(float cosine) {
        return cosine >= LOW.least;
    }

    /**
     * The band of a pair that is proposed.
     *
     * @param cosine common words by the root of the product of both numbers of words, 0 to 1
     */
    static Likeness of(float cosine) {
        if (cosine >= HIGH.least) {
            return HIGH;
        }
        return cosine >= MEDIUM.least ? MEDIUM : LOW;
    }
}
