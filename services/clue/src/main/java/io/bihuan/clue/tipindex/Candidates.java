package io.bihuan.clue.tipindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Ids of tips with common words, batch by batch, as the index stood when it was asked. It is for whoever asks for the batches
 * to say which of the tips may be seen; there are more as long as tips are alike enough, so that none is crowded out by
 * others that are not shown.
 */
public final class Candidates implements Iterator<List<String>>, AutoCloseable {

    private static final int BATCH = 100;
    private static final Sort BEST_THEN_ID =
            new Sort(SortField.FIELD_SCORE, new SortField(TipIndex.TIP, SortField.Type.STRING));

    private final SearcherManager searchers;
    private final IndexSearcher searcher;
    private final Query question;
    private final Map<String, Likeness> likeness = new HashMap<>();
    private @Nullable FieldDoc last;
    private @Nullable List<FieldDoc> drawn;
    private boolean wasLast;

    Candidates(SearcherManager searchers, Set<String> words) throws IOException {
        this.searchers = searchers;
        this.question = question(words);
        this.searcher = searchers.acquire();
    }

    private static Query question(Set<String> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(new TermQuery(new Term(TipIndex.WORD, word)), Occur.SHOULD));
        return new BoostQuery(any.build(), (float) (1 / Math.sqrt(Math.max(1, words.size()))));
    }

    @Override
    public boolean hasNext() {
        return !draw().isEmpty();
    }

    /** The next tips, a hundred at most, and only such as are alike enough. */
    @Override
    public List<String> next() {
        List<FieldDoc> hits = draw();
        if (hits.isEmpty()) {
            throw new NoSuchElementException("no more tips are alike");
        }
        hits.forEach(hit -> likeness.put(id(hit), Likeness.of(cosine(hit))));
        last = hits.get(hits.size() - 1);
        wasLast = hits.size() < BATCH;
        drawn = null;
        return hits.stream().map(Candidates::id).toList();
    }

    private List<FieldDoc> draw() {
        if (drawn == null) {
            drawn = wasLast ? List.of() : page();
        }
        return drawn;
    }

    /** How alike a tip is that was among those drawn. */
    public Likeness likeness(String tipId) {
        return Objects.requireNonNull(likeness.get(tipId));
    }

    private List<FieldDoc> page() {
        try {
            return Stream.of(searcher.searchAfter(last, question, BATCH, BEST_THEN_ID).scoreDocs)
                    .map(FieldDoc.class::cast)
                    .filter(hit -> Likeness.isProposed(cosine(hit)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the index of tips cannot be read", e);
        }
    }

    private static float cosine(FieldDoc hit) {
        return (Float) hit.fields[0];
    }

    private static String id(FieldDoc hit) {
        return ((BytesRef) hit.fields[1]).utf8ToString();
    }

    @Override
    public void close() {
        try {
            searchers.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException("the index of tips cannot be closed", e);
        }
    }
}
