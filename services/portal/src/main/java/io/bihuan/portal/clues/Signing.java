package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is signed 审签, and by whom next. */
final class Signing {

    private static final String FORM = "bihuan.conclusion.v1";

    private Signing() {}

    /**
     * The text that is signed, line by line, with its hash.
     *
     * @param hash what the service says a signature has to name
     * @param fits whether it is the hash of these lines, counted again here
     */
    record Text(List<String> lines, String hash, boolean fits) {}

    /** The text under signature; null if there is none. */
    static @Nullable Text text(Clue clue) {
        Clue.Conclusion conclusion = clue.conclusion();
        Clue.Signoff signoff = clue.signoff();
        if (conclusion == null || signoff == null) {
            return null;
        }
        List<String> lines =
                List.of(FORM, clue.clueId(), conclusion.kind(), conclusion.ladder(), conclusion.reportRef());
        return new Text(lines, signoff.textHash(), signoff.textHash().equals(hash(lines)));
    }

    /** Whether the next slot is for somebody like the officer: named for it, or of its role and not in the chain yet. */
    static boolean isNext(Clue clue, Officer officer) {
        Clue.Signoff signoff = clue.signoff();
        Clue.Signoff.@Nullable Slot next = signoff == null ? null : signoff.next();
        if (signoff == null || next == null || signoff.slots() == null) {
            return false;
        }
        if (next.substitute() != null) {
            return next.substitute().equals(officer.id());
        }
        return officer.roles().contains(next.role())
                && signoff.slots().stream().noneMatch(slot -> officer.id().equals(slot.signedBy()));
    }

    private static String hash(List<String> lines) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
