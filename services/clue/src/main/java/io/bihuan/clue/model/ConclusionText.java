package io.bihuan.clue.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What exactly is signed 结论文本 (F07, F30). Its canonical form is five lines in UTF-8, each ended by one line feed: {@code
 * bihuan.conclusion.v1}, the clue, the kind, the step of the ladder, and where the report is indexed. The report itself lies in
 * the file and is not part of it.
 */
public record ConclusionText(String clueId, String kind, String ladder, String reportRef) {

    private static final String FORM = "bihuan.conclusion.v1";

    /** The hash that signatures name: SHA-256 over the canonical form, 64 small hexadecimal digits. */
    public String hash() {
        String canonical = String.join("\n", FORM, clueId, kind, ladder, reportRef) + "\n";
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
