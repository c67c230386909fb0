package io.bihuan.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a client fetches with {@code getMore}; holds nothing of the store between two batches. */
final class MatchesCursor extends AbstractCursor {

    static final int DEFAULT_BATCH = 1_000;

    private final Matches matches;
    private final UnaryOperator<List<Document>> projection;

    MatchesCursor(long id, Matches matches, UnaryOperator<List<Document>> projection) {
        super(id);
        this.matches = matches;
        this.projection = projection;
    }

    @Override
    public synchronized boolean isEmpty() {
        try (matches) {
            return matches.isExhausted();
        }
    }

    @Override
    public synchronized List<Document> takeDocuments(int wanted) {
        try (matches) {
            return projection.apply(matches.take(wanted > 0 ? wanted : DEFAULT_BATCH));
        }
    }
}
