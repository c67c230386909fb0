package io.bihuan.embedded;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An aggregation whose leading {@code $match}, {@code $sort} and {@code $limit} are answered from the indexes. */
final class AggregateCommand {

    private final DocumentDatabase database;
    private final CursorRegistry cursors;
    private final DatabaseResolver databases;
    private final Oplog oplog;

    AggregateCommand(DocumentDatabase database, CursorRegistry cursors, DatabaseResolver databases, Oplog oplog) {
        this.database = database;
        this.cursors = cursors;
        this.databases = databases;
        this.oplog = oplog;
    }

    /** Everything but change streams and what is not about a collection; the library answers those. */
    static boolean canNarrow(Document command) {
        return command.get("aggregate") instanceof String
                && command.get("pipeline") instanceof List<?> pipeline
                && pipeline.stream().allMatch(stage -> stage instanceof Document document && document.size() == 1)
                && (pipeline.isEmpty() || !((Document) pipeline.get(0)).containsKey("$changeStream"));
    }

    Document run(Document command) {
        String name = String.valueOf(command.get("aggregate"));
        DocumentCollection collection = (DocumentCollection) database.resolveCollection(name, false);
        List<Document> pipeline = new ArrayList<>(Aggregation.parse(command.get("pipeline")));
        Document filter = takeLeadingMatches(pipeline);
        Aggregation rest = Aggregation.fromPipeline(pipeline, databases, database, collection, oplog);
        rest.validate(command);
        List<Document> result = collection == null ? List.of() : run(collection, filter, pipeline, rest);
        return answer(database.getDatabaseName() + "." + name, result, batchSize(command));
    }

    private static List<Document> run(
            DocumentCollection collection, Document filter, List<Document> pipeline, Aggregation rest) {
        Document orderBy = stage(pipeline, 0, "$sort") instanceof Document sort ? sort : null;
        Object limit = stage(pipeline, orderBy == null ? 0 : 1, "$limit");
        int most = limit instanceof Number number ? number.intValue() : 0;
        try (Matches matches = collection.matches(filter, orderBy, 0, most)) {
            return rest.runStages(
                    Stream.generate(matches::next).takeWhile(c -> c != null).map(Candidate::document));
        }
    }

    private static Document takeLeadingMatches(List<Document> pipeline) {
        List<Document> filters = new ArrayList<>();
        while (stage(pipeline, 0, "$match") instanceof Document filter) {
            pipeline.remove(0);
            if (!filter.isEmpty()) {
                filters.add(filter);
            }
        }
        return filters.isEmpty()
                ? new Document()
                : filters.size() == 1 ? filters.get(0) : new Document("$and", filters);
    }

    private static @Nullable Object stage(List<Document> pipeline, int at, String name) {
        return at < pipeline.size() ? pipeline.get(at).get(name) : null;
    }

    private static int batchSize(Document command) {
        boolean asked = command.get("cursor") instanceof Document cursor && cursor.containsKey("batchSize");
        int wanted = asked ? ((Number) ((Document) command.get("cursor")).get("batchSize")).intValue() : 0;
        return wanted > 0 ? wanted : MatchesCursor.DEFAULT_BATCH;
    }

    private Document answer(String namespace, List<Document> result, int batchSize) {
        Iterator<Candidate> sized =
                result.stream().map(d -> new Candidate(OrderedKey.EMPTY, d, 0)).iterator();
        Matches all = new Matches(CandidateSource.of(sized), d -> true, 0, 0);
        List<Document> first = all.take(batchSize);
        long id = 0;
        if (!all.isExhausted()) {
            id = cursors.generateCursorId();
            cursors.add(new MatchesCursor(id, all, documents -> documents));
        }
        Document cursor = new Document("id", id).append("ns", namespace).append("firstBatch", first);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
