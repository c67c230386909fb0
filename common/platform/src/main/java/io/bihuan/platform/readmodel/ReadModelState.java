package io.bihuan.platform.readmodel;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/**
 * One small document per read model that all nodes agree on: which generation is live, up to where it is folded, and who
 * holds it for a rebuild, a check or a retry. Every change is a compare-and-swap on it, so a projection can never write
 * into a generation that has just been replaced, and a rebuild can never replace one that has just gone on.
 */
final class ReadModelState {

    /** How long a holder that says nothing counts as alive. */
    static final Duration LEASE = Duration.ofMinutes(1);

    static final String COLLECTION = "read_models";

    private static final String GENERATION = "generation";
    private static final String POSITION = "position";
    private static final String INTENT = "intent";
    private static final String SWITCHING = "switching";
    private static final String TURN = "turn";
    private static final String LAST_GENERATION = "lastGeneration";
    private static final String OWNER = "owner";
    private static final String UNTIL = "until";
    private static final String WHAT = "what";
    private static final String BY = "by";
    private static final String NODE = "node";
    private static final String SINCE = "since";
    private static final String NOBODY = "";

    private final MongoCollection<Document> states;
    private final Clock clock;

    ReadModelState(MongoDatabase database, Clock clock) {
        this.states = database.getCollection(COLLECTION);
        this.clock = clock;
    }

    /**
     * What the document says.
     *
     * @param generation the live generation, from 1
     * @param position log position up to which it is folded, -1 for nothing
     * @param intent position the projection is writing now; equal to {@code position} when nothing is under way
     * @param switching whether the projection is held back
     * @param turn grows whenever the projection is held back: what it loaded before may be old afterwards
     */
    record State(String model, int generation, long position, long intent, boolean switching, long turn) {

        boolean isAtRest() {
            return position == intent;
        }
    }

    /**
     * Who has a read model.
     *
     * @param run the owner of the lease
     * @param what it is doing: {@code REPLAY}, {@code VERIFY} or {@code RETRY}
     * @param by officer, or what part of the system
     * @param node the process
     * @param since when it took the model
     */
    record Holder(String run, String what, String by, String node, Instant since) {}

    /** Who has the model now; a holder whose time is up has it no more. */
    Optional<Holder> holder(String model) {
        Document found = states.find(of(model)).first();
        if (found == null || found.get(UNTIL, Number.class).longValue() <= clock.millis()) {
            return Optional.empty();
        }
        return Optional.of(new Holder(
                found.getString(OWNER),
                Objects.requireNonNullElse(found.getString(WHAT), ""),
                Objects.requireNonNullElse(found.getString(BY), ""),
                Objects.requireNonNullElse(found.getString(NODE), ""),
                Instant.ofEpochMilli(found.get(SINCE, Number.class).longValue())));
    }

    State read(String model) {
        Document found = states.find(new Document("_id", model)).first();
        if (found != null) {
            return state(found);
        }
        try {
            states.insertOne(new Document("_id", model)
                    .append(GENERATION, 1)
                    .append(LAST_GENERATION, 1)
                    .append(POSITION, -1L)
                    .append(INTENT, -1L)
                    .append(SWITCHING, false)
                    .append(TURN, 0L)
                    .append(OWNER, NOBODY)
                    .append(UNTIL, 0L));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return read(model);
    }

    /**
     * Announces a write up to a position; false if the model was held back or went on since it was looked at. A holder
     * that has died does not hold for ever: its time is up and the next attempt succeeds.
     */
    boolean announce(State seen, long position) {
        return goOn(seen, new Document(INTENT, position));
    }

    /** Announces and arrives in one, where there is nothing to write in between; false as in {@link #announce}. */
    boolean pass(State seen, long position) {
        return goOn(seen, new Document(POSITION, position).append(INTENT, position));
    }

    private boolean goOn(State seen, Document values) {
        boolean free = swap(
                of(seen.model())
                        .append(TURN, seen.turn())
                        .append(POSITION, seen.position())
                        .append(SWITCHING, false),
                values);
        if (!free) {
            freeIfExpired(seen.model());
        }
        return free;
    }

    /** Says that everything up to the position is written; false if the generation has been replaced or went on. */
    boolean arrive(State seen, long position) {
        return swap(
                of(seen.model()).append(GENERATION, seen.generation()).append(POSITION, seen.position()),
                new Document(POSITION, position).append(INTENT, position));
    }

    /** Takes the model for one rebuild, check or retry; false if somebody has it. */
    boolean take(String model, Holder holder) {
        read(model);
        freeIfExpired(model);
        return swap(
                of(model).append(UNTIL, new Document("$lte", clock.millis())),
                new Document(OWNER, holder.run())
                        .append(UNTIL, inTime())
                        .append(WHAT, holder.what())
                        .append(BY, holder.by())
                        .append(NODE, holder.node())
                        .append(SINCE, holder.since().toEpochMilli()));
    }

    /** Says that the holder is alive; false if the model has been taken from it. */
    boolean renew(String model, String owner) {
        return swap(of(model).append(OWNER, owner), new Document(UNTIL, inTime()));
    }

    /** Gives the model back; the projection goes on if it was held back. */
    void release(String model, String owner) {
        swap(of(model).append(OWNER, owner), free());
    }

    /** A number that no other rebuild has or had. */
    int nextGeneration(String model) {
        Document after = states.findOneAndUpdate(
                of(model),
                new Document("$inc", new Document(LAST_GENERATION, 1)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(after).getInteger(LAST_GENERATION);
    }

    /** Holds the projection back; false if the model has been taken from its holder. */
    boolean holdBack(String model, String owner) {
        return states.updateOne(
                                of(model).append(OWNER, owner).append(SWITCHING, false),
                                new Document("$set", new Document(SWITCHING, true).append(UNTIL, inTime()))
                                        .append("$inc", new Document(TURN, 1L)))
                        .getMatchedCount()
                == 1;
    }

    /** Lets the projection go on, with the same generation. */
    void letGo(String model, String owner) {
        swap(of(model).append(OWNER, owner), new Document(SWITCHING, false));
    }

    /**
     * Makes a generation live that is folded up to the position seen; false if the projection went on meanwhile, or the
     * time of the holder was up.
     */
    boolean makeLive(State held, String owner, int generation) {
        return swap(
                of(held.model())
                        .append(OWNER, owner)
                        .append(TURN, held.turn())
                        .append(SWITCHING, true)
                        .append(POSITION, held.position()),
                new Document(GENERATION, generation)
                        .append(INTENT, held.position())
                        .append(SWITCHING, false));
    }

    private void freeIfExpired(String model) {
        states.updateOne(
                of(model).append(SWITCHING, true).append(UNTIL, new Document("$lte", clock.millis())),
                new Document("$set", free()).append("$inc", new Document(TURN, 1L)));
    }

    private static Document free() {
        return new Document(OWNER, NOBODY).append(UNTIL, 0L).append(SWITCHING, false);
    }

    private long inTime() {
        return clock.millis() + LEASE.toMillis();
    }

    private static Document of(String model) {
        return new Document("_id", model);
    }

    private boolean swap(Document expected, Document values) {
        return states.updateOne(expected, new Document("$set", values)).getMatchedCount() == 1;
    }

    private static State state(Document document) {
        return new State(
                document.getString("_id"),
                document.getInteger(GENERATION),
                document.get(POSITION, Number.class).longValue(),
                document.get(INTENT, Number.class).longValue(),
                document.getBoolean(SWITCHING),
                document.get(TURN, Number.class).longValue());
    }
}
