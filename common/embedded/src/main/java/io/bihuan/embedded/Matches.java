package io.bihuan.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The documents of an answer, taken in batches: filtered, skipped, limited, and sorted where the scan did not. */
final class Matches implements AutoCloseable {

    private static final int MAX_BATCH_BYTES = 8 * 1024 * 1024;

    private final CandidateSource source;
    private final Predicate<Document> filter;
    private int toSkip;
    private long remaining;
    private @Nullable Candidate peeked;

    /** @param limit how many at most; 0 or less is no limit */
    Matches(CandidateSource source, Predicate<Document> filter, int skip, int limit) {
        this.source = source;
        this.filter = filter;
        this.toSkip = Math.max(skip, 0);
        this.remaining = limit > 0 ? limit : Long.MAX_VALUE;
    }

    /** The matches of {@code source} in another order; keeps no more than {@code skip + limit} of them. */
    static Matches sorted(
            CandidateSource source, Predicate<Document> filter, Comparator<Document> order, int skip, int limit) {
        long wanted = limit > 0 ? (long) Math.max(skip, 0) + limit : Long.MAX_VALUE;
        Comparator<Ranked> ranking = Comparator.<Ranked, Document>comparing(r -> r.candidate.document(), order)
                .thenComparingLong(Ranked::arrival);
        PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(ranking.reversed());
        try (Matches all = new Matches(source, filter, 0, 0)) {
            long arrival = 0;
            for (Candidate c = all.next(); c != null; c = all.next()) {
                worstFirst.add(new Ranked(c, arrival++));
                if (worstFirst.size() > wanted) {
                    worstFirst.poll();
                }
            }
        }
        List<Ranked> kept = new ArrayList<>(worstFirst);
        Collections.sort(kept, ranking);
        return new Matches(
                CandidateSource.of(kept.stream().map(Ranked::candidate).iterator()), d -> true, skip, limit);
    }

    private record Ranked(Candidate candidate, long arrival) {}

    /** The next documents: at most {@code max} (0 or less: all of them, however many). */
    List<Document> take(int max) {
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (max <= 0 || (batch.size() < max && bytes < MAX_BATCH_BYTES)) {
            Candidate candidate = next();
            if (candidate == null) {
                break;
            }
            batch.add(candidate.document());
            bytes += candidate.bytes();
        }
        return batch;
    }

    /** Whether nothing is left; looks one document ahead. */
    boolean isExhausted() {
        if (peeked == null && remaining > 0) {
            peeked = advance();
        }
        return peeked == null;
    }

    @Nullable Candidate next() {
        Candidate next = peeked != null ? peeked : remaining > 0 ? advance() : null;
        peeked = null;
        remaining = next == null ? 0 : remaining - 1;
        return next;
    }

    @Override
    public void close() {
        source.close();
    }

    private @Nullable Candidate advance() {
        for (Candidate c = source.next(); c != null; c = source.next()) {
            if (filter.test(c.document()) && --toSkip < 0) {
                return c;
            }
        }
        return null;
    }
}
