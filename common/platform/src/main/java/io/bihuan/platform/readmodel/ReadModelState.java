package io.bihuan.platform.readmodel;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * One small document per read model that all nodes agree on: which generation is live, up to where it is folded, and
 * whether a rebuild is about to switch. Every change is a compare-and-swap on it, so a projection can never write into a
 * generation that has just been replaced.
 */
final class ReadModelState {

    private static final String COLLECTION = "read_models";

    private final MongoCollection<Document> states;

    ReadModelState(MongoDatabase database) {
        this.states = database.getCollection(COLLECTION);
    }

    /**
     * What the document says.
     *
     * @param generation the live generation, from 1
     * @param position log position up to which it is folded, -1 for nothing
     * @param intent position the projection is writing now; equal to {@code position} when nothing is under way
     * @param switching whether a rebuild holds the projection back
     */
    record State(int generation, long position, long intent, boolean switching) {

        boolean isAtRest() {
            return position == intent;
        }
    }

    State read(String model) {
        Document found = states.find(eq("_id", model)).first();
        if (found != null) {
            return state(found);
        }
        try {
            states.insertOne(new Document("_id", model)
                    .append("generation", 1)
                    .append("position", -1L)
                    .append("intent", -1L)
                    .append("switching", false));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return read(model);
    }

    /** Announces a write up to a position; false if the generation was switched or is about to be. */
    boolean announce(String model, int generation, long position) {
        return states.updateOne(
                                new Document("_id", model)
                                        .append("generation", generation)
                                        .append("switching", false),
                                set("intent", position))
                        .getMatchedCount()
                == 1;
    }

    /** Says that everything up to the position is written. */
    void arrive(String model, long position) {
        states.updateOne(
                eq("_id", model),
                new Document("$set", new Document("position", position).append("intent", position)));
    }

    /** Holds the projection back; false if somebody else does already. */
    boolean beginSwitch(String model, int generation) {
        return states.updateOne(
                                new Document("_id", model)
                                        .append("generation", generation)
                                        .append("switching", false),
                                set("switching", true))
                        .getMatchedCount()
                == 1;
    }

    /** Makes a generation live and lets the projection go on. */
    void endSwitch(String model, int generation) {
        states.updateOne(
                eq("_id", model),
                new Document("$set", new Document("generation", generation).append("switching", false)));
    }

    private static Document set(String field, Object value) {
        return new Document("$set", new Document(field, value));
    }

    private static State state(Document document) {
        return new State(
                document.getInteger("generation"),
                document.get("position", Number.class).longValue(),
                document.get("intent", Number.class).longValue(),
                document.getBoolean("switching"));
    }
}
