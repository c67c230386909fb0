package io.bihuan.clue.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What a member of a joint team signs 保密承诺书 (F11). A text that was ever signed stays as it is; another wording is another
 * version.
 *
 * @param version the version of the text
 * @param text the text
 * @param textHash SHA-256 over the text in UTF-8, 64 small hexadecimal digits
 */
public record SecrecyPledge(int version, String text, String textHash) {

    private static final int IN_FORCE = 1;
    private static final SecrecyPledge CURRENT = load(IN_FORCE);

    /** The text that is signed now. */
    public static SecrecyPledge current() {
        return CURRENT;
    }

    private static SecrecyPledge load(int version) {
        String file = "/bihuan/clue/secrecy-pledge.v" + version + ".txt";
        try (InputStream in = Objects.requireNonNull(SecrecyPledge.class.getResourceAsStream(file), file)) {
            byte[] text = in.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return new SecrecyPledge(
                    version,
                    new String(text, StandardCharsets.UTF_8),
                    HexFormat.of().formatHex(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
