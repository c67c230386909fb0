package io.bihuan.embedded;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Yields documents one by one; between two batches of a cursor it holds nothing of the store. */
interface CandidateSource extends AutoCloseable {

    /** The next document, or null at the end. */
    @Nullable Candidate next();

    /** Lets go of the store; {@link #next} goes on behind the last document. */
    @Override
    void close();

    /** Over documents that are in memory already. */
    static CandidateSource of(Iterator<Candidate> candidates) {
        return new CandidateSource() {
            @Override
            public @Nullable Candidate next() {
                return candidates.hasNext() ? candidates.next() : null;
            }

            @Override
            public void close() {
                // holds nothing of the store
            }
        };
    }
}
