package io.bihuan.clue.tipindex;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Scores by common words alone: each counts 1 / √(words here · words there), which adds up to the cosine of two sets. Of the
 * statistics of the collection it uses none, so neither score nor order depends on other tips ({@link Likeness}).
 *
 * <p>A hit's words all count the same float, and sums of equal floats are exact in the double that Lucene adds up in; so equal
 * tips have equal scores in whatever order they were indexed.
 */
final class CommonWords extends Similarity {

    /** The number of words, exactly; every word is there once. */
    @Override
    public long computeNorm(FieldInvertState state) {
        return Math.max(1, state.getLength());
    }

    /** @param boost 1 / √(words of the question) */
    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                return (float) (boost / Math.sqrt(norm));
            }
        };
    }
}
