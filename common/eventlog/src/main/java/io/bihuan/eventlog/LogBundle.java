package io.bihuan.eventlog;

import com.fasterxml.jackson.databind.JsonNode;
import io.bihuan.eventlog.BundleJson.Header;
import io.bihuan.eventlog.BundleJson.Trailer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A range of the log as a file (日志包) that anybody can check without the database: JSON Lines in UTF-8, every line ended
 * by a line feed.
 *
 * <pre>
 * header   {"bundle":"bihuan-log","version":1,"alg":…,"first":…,"before":…}
 * commit   {"pos":…,"agg":…,"type":…,"seq":…,"at":…,"alg":…,"h":…,"events":[{"id","type","rev","at","payload","meta"}]}
 * trailer  {"last":…,"head":…,"commits":…,"events":…}
 * </pre>
 *
 * {@code first} is the first commit's position, {@code before} the chain hash of the commit before it, {@code alg} in the
 * header that of the first commit; {@code pos} is the document's {@code _id}, all other names are those of the document
 * (see the package description). Whole commits only. No other fields. A reader refuses a version it does not know.
 *
 * <p>Reading and writing hold at most {@value #PAGE} commits in memory.
 */
public final class LogBundle implements Iterable<StoredCommit> {

    private static final int PAGE = 64;

    private final BundleLines lines;
    private final Header header;
    private boolean taken;

    private LogBundle(BundleLines lines, Header header) {
        this.lines = lines;
        this.header = header;
    }

    /**
     * Writes the commits that hold the events from one position to another, both included, and flushes. A commit that
     * begins before or ends after is written whole. The stream stays open; without its last line a bundle is invalid, so
     * what was written before an exception cannot pass for a whole one.
     *
     * @param from first position wanted, from 0 to one more than the head
     * @param to last position wanted; everything up to the head at the time of the call if that comes first
     * @throws IllegalArgumentException if there is no such range
     * @throws EventLogDamagedException if a position is missing or a document cannot be read
     * @throws EventLogUnavailableException if the store is away
     */
    public static void write(EventLog log, long from, long to, OutputStream out) throws IOException {
        long head = log.head();
        if (from < 0 || from > head + 1 || to < from - 1) {
            throw new IllegalArgumentException("The log ends at " + head + "; no range from " + from + " to " + to);
        }
        write(position -> log.readAfter(position, PAGE), from, Math.min(to, head), out);
    }

    /** From anything that answers like {@link EventLog#readAfter(long, int)}. */
    static void write(Function<Long, List<StoredCommit>> readAfter, long from, long to, OutputStream out)
            throws IOException {
        List<StoredCommit> page = to < from ? List.of() : readAfter.apply(from - 1);
        long first = page.isEmpty() ? from : page.get(0).position();
        String before = first == 0
                ? ChainHash.GENESIS
                : readAfter.apply(first - 2).get(0).hash();
        String algorithm = page.isEmpty() ? ChainHash.ALGORITHM : page.get(0).algorithm();
        line(out, BundleJson.write(new Header(algorithm, first, before)));
        Trailer trailer = new Trailer(first - 1, before, 0, 0);
        while (!page.isEmpty()) {
            for (StoredCommit commit : page) {
                if (commit.position() <= to) {
                    line(out, BundleJson.write(commit));
                    trailer = after(trailer, commit);
                }
            }
            page = trailer.last() < to ? readAfter.apply(trailer.last()) : List.of();
        }
        line(out, BundleJson.write(trailer));
        out.flush();
    }

    private static Trailer after(Trailer before, StoredCommit commit) {
        return new Trailer(
                commit.lastPosition(),
                commit.hash(),
                before.commits() + 1,
                before.events() + commit.events().size());
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the header; the commits come as they are asked for, once. The caller closes the stream when done. Nothing is
     * recomputed here: that is what {@link LogVerifier#verify(LogBundle)} is for.
     *
     * @throws BundleUnreadableException if it is no bundle or one of another version
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static LogBundle read(InputStream in) {
        BundleLines lines = new BundleLines(in);
        String first = lines.next();
        if (first == null) {
            throw BundleUnreadableException.at(1, "the bundle is empty", null);
        }
        return new LogBundle(lines, parsed(lines, () -> BundleJson.header(BundleJson.parse(first))));
    }

    /** Position of its first commit. */
    public long firstPosition() {
        return header.first();
    }

    /** Chain hash of the commit before its first, lower-case hex; 32 zero bytes at the log's beginning. */
    public String hashBefore() {
        return header.before();
    }

    /** Hash algorithm of its first commit. */
    public String algorithm() {
        return header.algorithm();
    }

    /** Number of the line last read, from 1. */
    public long line() {
        return lines.number();
    }

    /**
     * Its commits, once. {@code hasNext} and {@code next} throw {@link BundleUnreadableException} at the first line that
     * is wrong, and at the end if the trailer is missing or does not fit what came before it.
     */
    @Override
    public Iterator<StoredCommit> iterator() {
        if (taken) {
            throw new IllegalStateException("A bundle is read once");
        }
        taken = true;
        return new Commits();
    }

    private static <T> T parsed(BundleLines lines, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | EventLogDamagedException e) {
            throw BundleUnreadableException.at(lines.number(), String.valueOf(e.getMessage()), e);
        }
    }

    private final class Commits implements Iterator<StoredCommit> {

        private Trailer expected = new Trailer(header.first() - 1, header.before(), 0, 0);
        private @Nullable StoredCommit next;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                advance();
            }
            return next != null;
        }

        @Override
        public StoredCommit next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            StoredCommit commit = next;
            next = null;
            return commit;
        }

        private void advance() {
            String text = lines.next();
            if (text == null) {
                throw BundleUnreadableException.at(
                        lines.number(), "the bundle is cut off: its last line is missing", null);
            }
            JsonNode line = parsed(lines, () -> BundleJson.parse(text));
            if (BundleJson.isTrailer(line)) {
                requireEnd(parsed(lines, () -> BundleJson.trailer(line)));
                return;
            }
            StoredCommit commit = parsed(lines, () -> BundleJson.commit(line));
            if (expected.commits() == 0 && !commit.algorithm().equals(header.algorithm())) {
                throw BundleUnreadableException.at(lines.number(), "the header names another hash algorithm", null);
            }
            expected = after(expected, commit);
            next = commit;
        }

        private void requireEnd(Trailer trailer) {
            if (!trailer.equals(expected)) {
                throw BundleUnreadableException.at(
                        lines.number(), "the last line says " + trailer + ", there was " + expected, null);
            }
            if (lines.next() != null) {
                throw BundleUnreadableException.at(lines.number(), "something follows the last line", null);
            }
            ended = true;
        }
    }
}
