package io.bihuan.platform.checkpoint;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.CheckpointJson;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.eventlog.checkpoint.Verdict;
import io.bihuan.eventlog.checkpoint.Witness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What this service has witnessed and refused of other logs 见证簿. Refusals are kept with what they contradict. */
final class WitnessBook implements Witness.Memory {

    private static final int MOST_OF_A_KIND = 1_000;
    private static final String AFTER_ALL = "~";

    private final MongoCollection<Document> witnessed;
    private final MongoCollection<Document> refused;

    WitnessBook(MongoDatabase database) {
        this.witnessed = database.getCollection("witnessed_checkpoints");
        this.refused = database.getCollection("refused_checkpoints");
    }

    /**
     * A checkpoint that was not signed.
     *
     * @param checkpoint what was shown
     * @param witnessed what had been witnessed of that log before, if anything: the other half of the evidence
     * @param partition and {@code offset}: where it lies on the topic
     */
    record Refusal(
            Verdict verdict,
            Checkpoint checkpoint,
            @Nullable Checkpoint witnessed,
            Instant seenAt,
            int partition,
            long offset) {}

    @Override
    public Optional<Checkpoint> takenOnTrust(String log) {
        return first(log).map(document -> cosignatures(document).get(0).onTrust() ? checkpoint(document) : null);
    }

    @Override
    public Optional<Checkpoint> last(String log) {
        return lastDocument(log).map(WitnessBook::checkpoint);
    }

    @Override
    public Optional<Checkpoint> at(String log, long position) {
        return Optional.ofNullable(
                        witnessed.find(Filters.eq("_id", id(log, position))).first())
                .map(WitnessBook::checkpoint);
    }

    /** What was signed last of a log. */
    Optional<Cosignature> lastCosignature(String log) {
        return lastDocument(log).map(document -> cosignatures(document).get(0));
    }

    /** Notes an accepted checkpoint and what this service signs; what is there already stays. */
    void accept(Checkpoint checkpoint, Cosignature cosignature) {
        CheckpointJson.Line line = new CheckpointJson.Line(checkpoint, List.of(cosignature));
        insert(
                witnessed,
                new Document("_id", id(checkpoint.log(), checkpoint.position()))
                        .append("json", CheckpointJson.write(line))
                        .append("published", false));
    }

    /** What was signed of this checkpoint and may not have reached the topic. */
    Optional<Cosignature> unpublished(Checkpoint checkpoint) {
        Bson query = Filters.eq("_id", id(checkpoint.log(), checkpoint.position()));
        return Optional.ofNullable(witnessed.find(query).first())
                .filter(document -> !document.getBoolean("published"))
                .map(document -> cosignatures(document).get(0));
    }

    void published(Cosignature cosignature) {
        witnessed.updateOne(
                Filters.eq("_id", id(cosignature.log(), cosignature.position())), Updates.set("published", true));
    }

    /**
     * Notes a refusal, each once. Of what may heal only the first is kept while it lasts: what follows it is refused for the
     * same reason and lies on the topic behind it.
     *
     * @return whether it is new
     */
    boolean refuse(Refusal refusal) {
        Checkpoint checkpoint = refusal.checkpoint();
        String kind = checkpoint.log() + "|" + refusal.verdict() + "|";
        boolean enough = refusal.verdict().canHeal()
                ? open(checkpoint.log()).stream().anyMatch(one -> one.verdict() == refusal.verdict())
                : refused.countDocuments(range(kind)) >= MOST_OF_A_KIND;
        Checkpoint before = refusal.witnessed();
        return !enough
                && insert(
                        refused,
                        new Document("_id", kind + padded(checkpoint.position()) + "|" + checkpoint.hash())
                                .append("verdict", refusal.verdict().name())
                                .append("json", line(checkpoint))
                                .append("witnessed", before == null ? null : line(before))
                                .append("seenAt", refusal.seenAt().toString())
                                .append("partition", refusal.partition())
                                .append("offset", refusal.offset()));
    }

    /** All refusals of a log. */
    List<Refusal> refusals(String log) {
        return refused.find(range(log + "|")).map(WitnessBook::refusal).into(new ArrayList<>());
    }

    /** Refusals that may heal, of checkpoints ahead of what was witnessed: where to read again. */
    List<Refusal> open(String log) {
        long last = last(log).map(Checkpoint::position).orElse(-1L);
        return refusals(log).stream()
                .filter(refusal ->
                        refusal.verdict().canHeal() && refusal.checkpoint().position() > last)
                .toList();
    }

    private Optional<Document> first(String log) {
        return Optional.ofNullable(witnessed
                .find(range(log + "|"))
                .sort(Sorts.ascending("_id"))
                .limit(1)
                .first());
    }

    private Optional<Document> lastDocument(String log) {
        return Optional.ofNullable(witnessed
                .find(range(log + "|"))
                .sort(Sorts.descending("_id"))
                .limit(1)
                .first());
    }

    private static Bson range(String prefix) {
        return new Document("_id", new Document("$gte", prefix).append("$lt", prefix + AFTER_ALL));
    }

    private static String id(String log, long position) {
        return log + "|" + padded(position);
    }

    private static String padded(long position) {
        return String.format("%019d", position);
    }

    private static String line(Checkpoint checkpoint) {
        return CheckpointJson.write(new CheckpointJson.Line(checkpoint, List.of()));
    }

    private static Checkpoint checkpoint(Document document) {
        return CheckpointJson.readLine(document.getString("json")).checkpoint();
    }

    private static List<Cosignature> cosignatures(Document document) {
        return CheckpointJson.readLine(document.getString("json")).cosignatures();
    }

    private static Refusal refusal(Document document) {
        String before = document.getString("witnessed");
        return new Refusal(
                Verdict.valueOf(document.getString("verdict")),
                checkpoint(document),
                before == null ? null : CheckpointJson.readLine(before).checkpoint(),
                Instant.parse(document.getString("seenAt")),
                document.getInteger("partition"),
                document.getLong("offset"));
    }

    private static boolean insert(MongoCollection<Document> into, Document document) {
        try {
            into.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }
}
