package io.bihuan.platform.readmodel;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoIterable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** Fills a page with what may be seen of a sorted stream of documents, a few at a time. */
final class SeenPage<D> {

    private final Generation<D> generation;
    private final String sortedBy;
    private final int limit;
    private final UnaryOperator<List<D>> seen;

    SeenPage(Generation<D> generation, String sortedBy, int limit, UnaryOperator<List<D>> seen) {
        this.generation = generation;
        this.sortedBy = sortedBy;
        this.limit = limit;
        this.seen = seen;
    }

    /** One document more than asked for is looked for: it decides whether there is a next page. */
    ReadModels.Page<D> of(MongoIterable<Document> stored) {
        List<D> page = new ArrayList<>();
        String next = "";
        try (MongoCursor<Document> cursor = stored.cursor()) {
            Document last = null;
            while (next.isEmpty() && cursor.hasNext()) {
                Map<D, Document> sources = new IdentityHashMap<>();
                for (D body : seen.apply(some(cursor, sources))) {
                    if (page.size() == limit) {
                        next = Keyset.of(last, sortedBy).encode();
                        break;
                    }
                    page.add(body);
                    last = sources.get(body);
                }
            }
        }
        return new ReadModels.Page<>(List.copyOf(page), next);
    }

    private List<D> some(MongoCursor<Document> cursor, Map<D, Document> sources) {
        List<D> bodies = new ArrayList<>(limit + 1);
        while (bodies.size() <= limit && cursor.hasNext()) {
            Document document = cursor.next();
            D body = generation.body(document);
            sources.put(body, document);
            bodies.add(body);
        }
        return bodies;
    }
}
