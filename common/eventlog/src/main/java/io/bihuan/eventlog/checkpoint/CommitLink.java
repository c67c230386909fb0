package io.bihuan.eventlog.checkpoint;

import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a commit adds to the hash chain, without what it says.
 *
 * @param events how many events it has, 1 to 256
 * @param committedAt when the log wrote it
 * @param content its content hash, 64 lower-case hex digits
 */
public record CommitLink(int events, Instant committedAt, String content) {

    private static final int MOST_EVENTS = 256;
    private static final Pattern FORM = Pattern.compile("(\\d{1,3}) (\\S{1,40}) ([0-9a-f]{64})");

    /** Refuses what no commit can be. */
    public CommitLink {
        if (events < 1 || events > MOST_EVENTS) {
            throw new IllegalArgumentException("A commit has 1 to " + MOST_EVENTS + " events, not " + events);
        }
        Forms.requireHash(content);
    }

    /** The chain hash of the commit, if it stands at this position after this hash. */
    String hashAfter(String algorithm, String previousHash, long position) {
        return hash(
                algorithm, previousHash, position, committedAt, HexFormat.of().parseHex(content));
    }

    /**
     * The chain hash of a commit, lower-case hex.
     *
     * @param algorithm tag of the hash algorithm
     * @param previousHash chain hash of the commit before, lower-case hex
     * @param position position of the commit's first event
     * @param committedAt when the log wrote it
     * @param content its content hash
     */
    public static String hash(
            String algorithm, String previousHash, long position, Instant committedAt, byte[] content) {
        byte[] link = new Canonical()
                .text(algorithm)
                .hex(previousHash)
                .number(position)
                .text(committedAt.toString())
                .raw(content)
                .bytes();
        return HexFormat.of().formatHex(HashAlgorithm.digest(algorithm).digest(link));
    }

    /** As it stands in a message. */
    @Override
    public String toString() {
        return events + " " + committedAt + " " + content;
    }

    /** @throws IllegalArgumentException if it is no link */
    static CommitLink parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A link is written <events> <at> <content>");
        }
        return new CommitLink(Integer.parseInt(matcher.group(1)), Forms.instant(matcher.group(2)), matcher.group(3));
    }
}
