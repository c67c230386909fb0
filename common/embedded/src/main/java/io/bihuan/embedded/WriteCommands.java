package io.bihuan.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Write commands with several documents, answered as MongoDB does: how many were done, which one failed, and that an
 * ordered command stops there. The library counts them all and never stops updates.
 */
final class WriteCommands {

    private static final String ERRORS = "writeErrors";
    private static final int FAILED_TO_PARSE = 9;

    private final UnaryOperator<Document> library;

    /** @param library runs a command as the library would */
    WriteCommands(UnaryOperator<Document> library) {
        this.library = library;
    }

    Document insert(Document command, Function<String, MongoCollection<OrderedKey>> collections) {
        MongoCollection<OrderedKey> collection = collections.apply(String.valueOf(command.get("insert")));
        List<Document> documents = documents(command, "documents");
        List<Document> errors = collection.insertDocuments(documents, isOrdered(command));
        int done = documents.size() - errors.size();
        if (isOrdered(command) && !errors.isEmpty()) {
            done = (Integer) errors.get(0).get("index");
        }
        return answer(new Document("n", done), errors);
    }

    /** Runs each update or delete of a command as a command of its own and adds up the answers. */
    Document oneByOne(Document command, String operations) {
        List<Document> each = documents(command, operations);
        Document sum = new Document("n", 0);
        List<Document> errors = new ArrayList<>();
        List<Document> upserted = new ArrayList<>();
        for (int i = 0; i < each.size() && !(isOrdered(command) && !errors.isEmpty()); i++) {
            Document one = command.clone();
            one.put(operations, List.of(each.get(i)));
            add(sum, run(one, each.get(i)), i, upserted, errors);
        }
        if (!upserted.isEmpty()) {
            sum.put("upserted", upserted);
        }
        return answer(sum, errors);
    }

    private Document run(Document command, Document operation) {
        if (operation.get("u") instanceof List) {
            return failed(new MongoServerError(
                    FAILED_TO_PARSE, "FailedToParse", "the embedded server has no updates by pipeline"));
        }
        try {
            return library.apply(command);
        } catch (MongoServerException e) {
            return failed(e);
        }
    }

    private static Document failed(MongoServerException e) {
        Document error = new Document("index", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError known) {
            error.append("code", known.getCode());
            error.putIfNotNull("codeName", known.getCodeName());
        }
        return new Document("n", 0).append(ERRORS, List.of(error));
    }

    private static void add(Document sum, Document one, int index, List<Document> upserted, List<Document> errors) {
        for (String count : List.of("n", "nModified")) {
            if (one.containsKey(count)) {
                sum.merge(count, one.get(count), (a, b) -> (Integer) a + (Integer) b);
            }
        }
        collect(one, "upserted", index, upserted);
        collect(one, ERRORS, index, errors);
    }

    private static void collect(Document one, String field, int index, List<Document> all) {
        if (one.get(field) instanceof Iterable<?> found) {
            for (Object each : found) {
                Document numbered = new Document((Document) each);
                numbered.put("index", index);
                all.add(numbered);
            }
        }
    }

    private static Document answer(Document counts, List<Document> errors) {
        if (!errors.isEmpty()) {
            counts.put(ERRORS, errors);
        }
        return counts.append("ok", 1.0);
    }

    private static boolean isOrdered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    @SuppressWarnings("unchecked")
    private static List<Document> documents(Document command, String field) {
        return (List<Document>) command.get(field);
    }
}
