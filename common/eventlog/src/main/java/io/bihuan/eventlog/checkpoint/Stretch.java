package io.bihuan.eventlog.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a log without its content: enough to compute every chain hash in it from the one before it.
 *
 * @param first position of its first event
 * @param before chain hash of the commit before, lower-case hex; {@link #GENESIS} if there is none
 * @param algorithm tag of the hash algorithm of all its commits
 * @param links its commits in order, at most {@value #MOST_LINKS}
 */
public record Stretch(long first, String before, String algorithm, List<CommitLink> links) {

    /** The most commits that one checkpoint can cover: some 100 KB as a message. */
    public static final int MOST_LINKS = 1024;

    /** What the first commit of a log is chained to: 32 zero bytes. */
    public static final String GENESIS = "00".repeat(32);

    /** @throws IllegalArgumentException if no log can have such a stretch */
    public Stretch {
        Forms.requirePosition(first);
        Forms.requireHash(before);
        links = List.copyOf(links);
        if (links.size() > MOST_LINKS) {
            throw new IllegalArgumentException("At most " + MOST_LINKS + " links, not " + links.size());
        }
        if (first == 0 && !before.equals(GENESIS)) {
            throw new IllegalArgumentException("Before position 0 the hash is all zeros");
        }
    }

    /** Position of its last event; {@code first - 1} if it is empty. */
    public long last() {
        return first - 1 + links.stream().mapToLong(CommitLink::events).sum();
    }

    /** Chain hash at its end. */
    public String hash() {
        return hashAt(last()).orElseThrow();
    }

    /** When its first commit was written. */
    public Optional<Instant> oldest() {
        return links.stream().findFirst().map(CommitLink::committedAt);
    }

    /** The chain hash at a position, if the stretch begins right after it or one of its commits ends there. */
    public Optional<String> hashAt(long position) {
        String hash = before;
        long next = first;
        for (CommitLink link : links) {
            if (next > position) {
                break;
            }
            hash = link.hashAfter(algorithm, hash, next);
            next += link.events();
        }
        return next - 1 == position ? Optional.of(hash) : Optional.empty();
    }
}
