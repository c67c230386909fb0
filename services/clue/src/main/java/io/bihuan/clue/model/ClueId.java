package io.bihuan.clue.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of clues 线索标识. */
public final class ClueId {

    private static final String NOTICE = "acceptance-";

    private ClueId() {}

    /** Of the clue that is registered from a tip: two desks that register the same one at the same moment meet in one clue. */
    public static String ofTip(String tipId) {
        return "clue-" + tipId;
    }

    /** Of the crime line of a split clue: of the same shape as any other, and it leads back to nothing. */
    public static String ofCrimeLine(String parentId) {
        return ofTip(crimeTip(parentId));
    }

    /** What the crime line has in the place of a tip: the tip itself stays with the parent, and would lead there. */
    public static String crimeTip(String parentId) {
        return concealed(parentId + "/CRIME");
    }

    /** Of the discipline line beside this crime line. Who guesses it is told what they are told of any other id. */
    public static String ofDisciplineLine(String crimeLineId) {
        return ofTip(concealed(crimeLineId + "/DISCIPLINE"));
    }

    /** Of the one notice of acceptance that a clue owes its reporter. */
    public static String ofNotice(String clueId) {
        return NOTICE + clueId;
    }

    /** The clue that owes the notice with this id; of any other id, that itself. */
    public static String behindNotice(String id) {
        return id.startsWith(NOTICE) ? id.substring(NOTICE.length()) : id;
    }

    private static String concealed(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "tip-" + HexFormat.of().formatHex(digest).substring(0, 40);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
