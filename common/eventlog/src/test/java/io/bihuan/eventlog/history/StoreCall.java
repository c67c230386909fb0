package io.bihuan.eventlog.history;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One question to the store on its way there and back, and what is to go wrong with it. */
final class StoreCall {

    /** What goes wrong. */
    enum Fate {
        /** Nothing. */
        NORMAL,
        /** It never arrives, and the caller learns that its connection broke. */
        REQUEST_LOST,
        /** It is carried out, and the caller learns that its connection broke. */
        ANSWER_LOST,
        /** The caller hears nothing and gives up; it is carried out at some time after that, or never. */
        LATE,
        /** The store stops in the middle: some of the documents are stored, and the connection breaks. */
        BROKEN_OFF,
        /** The store refuses one document for reasons of its own, and says so. */
        REFUSED,
        /** Stored, but not confirmed by a majority in time. */
        NOT_CONFIRMED
    }

    private static final int DUPLICATE_KEY = 11000;
    private static final int REFUSAL = 121;

    private final String name;
    private final Fate fate;
    private final int breaksAt;
    private final List<Document> inserts;
    private final Document filter;
    private final Document sort;
    private final int limit;
    private int done;
    private boolean carriedOut;
    private boolean abandoned;
    private List<Document> answer = List.of();
    private @Nullable RuntimeException failure;

    private StoreCall(
            String name, Fate fate, int breaksAt, List<Document> inserts, Document filter, Document sort, int limit) {
        this.name = name;
        this.fate = fate;
        this.breaksAt = breaksAt;
        this.inserts = inserts;
        this.filter = filter;
        this.sort = sort;
        this.limit = limit;
    }

    static StoreCall insert(String name, Fate fate, Random random, List<Document> documents) {
        return new StoreCall(
                name, fate, random.nextInt(documents.size()), documents, new Document(), new Document(), 0);
    }

    static StoreCall find(String name, Fate fate, Document filter, Document sort, int limit) {
        return new StoreCall(name, fate, 0, List.of(), filter, sort, limit);
    }

    /** Whether the store may do something for it now. */
    boolean canGoOn() {
        return !carriedOut && (fate != Fate.LATE || abandoned);
    }

    boolean isAnswered() {
        return fate != Fate.LATE && carriedOut;
    }

    /** Nobody waits for it any more. */
    void abandon() {
        abandoned = true;
    }

    boolean isOver() {
        return carriedOut;
    }

    /** It gets lost on its way. */
    void drop() {
        carriedOut = true;
    }

    /** The store does a part of the work: one document, or the whole of a question. */
    void goOn(SimulatedStore store) {
        if (fate == Fate.REQUEST_LOST) {
            finish(new MongoSocketReadException("The request was lost", new ServerAddress()));
        } else if (inserts.isEmpty()) {
            answer = store.find(filter, sort, limit);
            finish(fate == Fate.NORMAL ? null : new MongoSocketReadException("Answer lost", new ServerAddress()));
        } else if (fate == Fate.BROKEN_OFF && done == breaksAt) {
            finish(new MongoSocketReadException("The store broke off", new ServerAddress()));
        } else if (fate == Fate.REFUSED && done == breaksAt) {
            finish(bulkFailure(REFUSAL, "refused"));
        } else {
            insertOne(store);
        }
    }

    private void insertOne(SimulatedStore store) {
        String taken = store.insert(inserts.get(done));
        if (taken != null) {
            finish(
                    fate == Fate.ANSWER_LOST
                            ? new MongoSocketReadException("Answer lost", new ServerAddress())
                            : bulkFailure(DUPLICATE_KEY, "E11000 duplicate " + taken));
        } else if (++done == inserts.size()) {
            finish(whenAllIsStored());
        }
    }

    private @Nullable RuntimeException whenAllIsStored() {
        return switch (fate) {
            case ANSWER_LOST -> new MongoSocketReadException("Answer lost", new ServerAddress());
            case NOT_CONFIRMED ->
                new MongoBulkWriteException(
                        BulkWriteResult.unacknowledged(),
                        List.of(),
                        new WriteConcernError(64, "WriteConcernFailed", "timed out", new BsonDocument()),
                        new ServerAddress(),
                        Set.of());
            default -> null;
        };
    }

    private MongoBulkWriteException bulkFailure(int code, String message) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(),
                List.of(new BulkWriteError(code, message, new BsonDocument(), done)),
                null,
                new ServerAddress(),
                Set.of());
    }

    private void finish(@Nullable RuntimeException how) {
        failure = how;
        carriedOut = true;
    }

    /** By the caller, once it is answered or given up. */
    List<Document> result() {
        if (!isAnswered()) {
            abandon();
            throw new MongoSocketReadTimeoutException(
                    "No answer", new ServerAddress(), new RuntimeException("timeout"));
        }
        if (failure != null) {
            throw failure;
        }
        return answer;
    }

    @Override
    public String toString() {
        String what = inserts.isEmpty()
                ? "find " + filter.toJson() + sort.toJson() + limit
                : "insert " + inserts.size() + " at " + inserts.get(0).get("_id") + " done " + done;
        return name + " " + what + " " + fate + (carriedOut ? " over" : "") + (failure == null ? "" : " " + kind());
    }

    private String kind() {
        return failure == null ? "" : failure.getClass().getSimpleName();
    }
}
