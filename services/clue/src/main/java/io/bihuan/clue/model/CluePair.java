package io.bihuan.clue.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Two clues that may belong together 一对线索 (F12), whichever was named first.
 *
 * @param first the id that comes first in the order of ids
 * @param second the other
 */
public record CluePair(String first, String second) {

    /** The pair of two clues, in any order. */
    public static CluePair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new CluePair(one, other) : new CluePair(other, one);
    }

    /** Whether it is one clue twice. */
    public boolean isOne() {
        return first.equals(second);
    }

    /** The id of the link between them: the same from both sides, and it leads back to neither. */
    public String linkId() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((first + "/" + second).getBytes(StandardCharsets.UTF_8));
            return "link-" + HexFormat.of().formatHex(digest).substring(0, 40);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
