package io.bihuan.kernel.privacy;

/**
 * Where a personal number stands in a text. It deliberately does not hold the number: findings end up in messages and
 * logs.
 *
 * @param kind what it looks like
 * @param start index of its first character
 * @param end index after its last character
 */
public record Finding(Kind kind, int start, int end) {

    /** Whether the two share a character. */
    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }

    /** What a personal number can be. */
    public enum Kind {
        /** 公民身份号码: 18 characters with a correct check character (GB 11643). */
        ID_CARD,
        /** 手机号码. */
        MOBILE,
        /** 固定电话, with its area code. */
        LANDLINE
    }
}
