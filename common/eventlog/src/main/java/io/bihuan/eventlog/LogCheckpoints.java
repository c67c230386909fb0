package io.bihuan.eventlog;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.CheckpointJson;
import io.bihuan.eventlog.checkpoint.CommitLink;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.eventlog.checkpoint.ProvenCheckpoint;
import io.bihuan.eventlog.checkpoint.Stretch;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoints of one log (检查点) and what witnesses have signed of them. Like the commits themselves they are dense:
 * {@code _id} is the first position a checkpoint covers, the next one's is one more than the last, and a unique
 * {@code _id} decides between two nodes that make one at once. Only inserted and found, never changed.
 */
public final class LogCheckpoints {

    private static final int PAGE = 128;
    private static final String AFTER_ALL_NAMES = "~";
    private static final Document UPWARDS = new Document("_id", 1);
    private static final Document DOWNWARDS = new Document("_id", -1);

    private final MongoCollection<Document> checkpoints;
    private final MongoCollection<Document> cosignatures;
    private final EventLog log;

    LogCheckpoints(MongoDatabase database, String name, EventLog log) {
        this.checkpoints = LogStore.reading(() -> LogStore.durable(database, name));
        this.cosignatures = LogStore.reading(() -> LogStore.durable(database, name + "_cosigned"));
        this.log = log;
    }

    /** The checkpoint with the highest position. */
    public Optional<Checkpoint> newest() {
        return Optional.ofNullable(newestDocument()).map(LogCheckpoints::read);
    }

    /**
     * Checkpoints that end after a position, in order.
     *
     * @param position -1 for all
     * @param limit how many at most, from 1
     */
    public List<Checkpoint> after(long position, int limit) {
        Document around = atOrBefore(position + 1);
        long from = around == null || around.getLong("last") <= position ? position + 1 : around.getLong("_id");
        return list(checkpoints, new Document("$gte", from), limit).stream()
                .map(LogCheckpoints::read)
                .toList();
    }

    /**
     * The commits after the newest checkpoint, recomputed: whoever signs what comes out signs what the log says.
     *
     * @param most how many commits at most, up to {@link Stretch#MOST_LINKS}
     * @throws EventLogDamagedException if the chain does not lead there from the newest checkpoint
     */
    public Stretch uncovered(int most) {
        Document newest = newestDocument();
        return newest == null
                ? stretch(0, Stretch.GENESIS, Long.MAX_VALUE, most)
                : stretch(newest.getLong("last") + 1, newest.getString("h"), Long.MAX_VALUE, most);
    }

    /** When the first commit after the newest checkpoint was written, if there is one. */
    public Optional<Instant> uncoveredSince() {
        long first = newest().map(checkpoint -> checkpoint.position() + 1).orElse(0L);
        Document commit = log.store().headerAtOrBefore(first);
        return commit == null || CommitDocument.position(commit) < first
                ? Optional.empty()
                : Optional.of(CommitDocument.committedAt(commit));
    }

    /**
     * Records a checkpoint after the newest one.
     *
     * @return whether it was recorded; {@code false} if it is there already, or another node has just recorded another one:
     *     look again
     * @throws CheckpointRefusedException if it rewinds, or the log does not have its hash at its position
     */
    public boolean record(Checkpoint checkpoint) {
        Document newest = newestDocument();
        if (newest != null && checkpoint.position() <= newest.getLong("last")) {
            if (read(newest).saysTheSameAs(checkpoint)) {
                return false;
            }
            throw new CheckpointRefusedException("The checkpoint " + checkpoint.head() + " rewinds: the newest is "
                    + read(newest).head());
        }
        if (!isInLog(checkpoint)) {
            throw new CheckpointRefusedException(
                    "The log does not have the hash of the checkpoint " + checkpoint.head());
        }
        return insert(checkpoints, document(newest == null ? 0 : newest.getLong("last") + 1, checkpoint));
    }

    private boolean isInLog(Checkpoint checkpoint) {
        Document commit = log.store().headerAtOrBefore(checkpoint.position());
        return commit != null
                && CommitDocument.lastPosition(commit) == checkpoint.position()
                && checkpoint.hash().equals(commit.get(CommitDocument.HASH));
    }

    /**
     * A recorded checkpoint with the proof that it continues the one before.
     *
     * @throws EventLogDamagedException if the chain does not lead to it
     * @throws IllegalArgumentException if it is not recorded
     */
    public ProvenCheckpoint prove(Checkpoint checkpoint) {
        Document recorded = atOrBefore(checkpoint.position());
        if (recorded == null || !read(recorded).equals(checkpoint)) {
            throw new IllegalArgumentException("Not recorded: " + checkpoint.head());
        }
        long first = recorded.getLong("_id");
        Document before = first == 0 ? null : atOrBefore(first - 1);
        String hash = before == null ? Stretch.GENESIS : before.getString("h");
        ProvenCheckpoint proven =
                new ProvenCheckpoint(checkpoint, stretch(first, hash, checkpoint.position(), Stretch.MOST_LINKS));
        if (!proven.isProven()) {
            throw new EventLogDamagedException(
                    first, "the log does not lead to the checkpoint " + checkpoint.head(), null);
        }
        return proven;
    }

    /**
     * Keeps what a witness has signed. Whoever calls this has checked the signature.
     *
     * @return whether it is new
     * @throws IllegalArgumentException if there is no such checkpoint
     */
    public boolean add(Cosignature cosignature) {
        Document recorded = atOrBefore(cosignature.position());
        if (recorded == null || !cosignature.isOf(read(recorded))) {
            throw new IllegalArgumentException("Not recorded: " + cosignature.hash() + "@" + cosignature.position());
        }
        return insert(
                cosignatures,
                new Document("_id", cosignatureId(cosignature.position(), cosignature.witness()))
                        .append("json", CheckpointJson.write(cosignature)));
    }

    /** What witnesses have signed of a checkpoint, by name of the witness. */
    public List<Cosignature> cosignatures(Checkpoint checkpoint) {
        return cosignatures(checkpoint.position(), checkpoint.position()).stream()
                .filter(cosignature -> cosignature.isOf(checkpoint))
                .toList();
    }

    /** {@link #after} with the cosignatures of each. */
    public List<CheckpointJson.Line> linesAfter(long position, int limit) {
        List<Checkpoint> page = after(position, limit);
        if (page.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Cosignature>> byPosition =
                cosignatures(page.get(0).position(), page.get(page.size() - 1).position()).stream()
                        .collect(Collectors.groupingBy(Cosignature::position));
        return page.stream()
                .map(checkpoint -> new CheckpointJson.Line(
                        checkpoint,
                        byPosition.getOrDefault(checkpoint.position(), List.of()).stream()
                                .filter(cosignature -> cosignature.isOf(checkpoint))
                                .toList()))
                .toList();
    }

    private List<Cosignature> cosignatures(long first, long last) {
        Document range =
                new Document("$gte", cosignatureId(first, "")).append("$lt", cosignatureId(last, AFTER_ALL_NAMES));
        return list(cosignatures, range, 0).stream()
                .map(document -> CheckpointJson.readCosignature(document.getString("json")))
                .toList();
    }

    private static String cosignatureId(long position, String witness) {
        return String.format("%019d|%s", position, witness);
    }

    private Stretch stretch(long first, String before, long to, int most) {
        List<CommitLink> links = new ArrayList<>();
        String algorithm = ChainHash.ALGORITHM;
        String hash = before;
        long next = first;
        while (links.size() < most && next <= to) {
            List<StoredCommit> page = log.readAfter(next - 1, Math.min(PAGE, most - links.size()));
            for (StoredCommit commit : page) {
                if (links.isEmpty()) {
                    algorithm = commit.algorithm();
                }
                // A commit of another algorithm begins another checkpoint.
                if (commit.position() > to || !commit.algorithm().equals(algorithm)) {
                    return new Stretch(first, before, algorithm, links);
                }
                CommitLink link = link(commit, next, hash);
                links.add(link);
                hash = commit.hash();
                next = commit.lastPosition() + 1;
            }
            if (page.isEmpty()) {
                break;
            }
        }
        return new Stretch(first, before, algorithm, links);
    }

    private static CommitLink link(StoredCommit commit, long next, String before) {
        byte[] content = ChainHash.contentOf(commit);
        String hash = ChainHash.link(commit.algorithm(), before, commit.position(), commit.committedAt(), content);
        if (commit.position() != next || !hash.equals(commit.hash())) {
            throw new EventLogDamagedException(
                    next, "the commit does not continue the chain from the checkpoint before it", null);
        }
        return new CommitLink(
                commit.events().size(), commit.committedAt(), HexFormat.of().formatHex(content));
    }

    private @Nullable Document newestDocument() {
        return LogStore.reading(
                () -> checkpoints.find().sort(DOWNWARDS).limit(1).first());
    }

    /** The checkpoint that covers a position; the newest if none does. */
    private @Nullable Document atOrBefore(long position) {
        return LogStore.reading(() -> checkpoints
                .find(new Document("_id", new Document("$lte", position)))
                .sort(DOWNWARDS)
                .limit(1)
                .first());
    }

    private static List<Document> list(MongoCollection<Document> from, Document ids, int limit) {
        return LogStore.reading(() ->
                from.find(new Document("_id", ids)).sort(UPWARDS).limit(limit).into(new ArrayList<>()));
    }

    private static boolean insert(MongoCollection<Document> into, Document document) {
        return LogStore.reading(() -> {
            try {
                into.insertOne(document);
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            }
        });
    }

    private static Document document(long first, Checkpoint checkpoint) {
        return new Document("_id", first)
                .append("last", checkpoint.position())
                .append("log", checkpoint.log())
                .append("h", checkpoint.hash())
                .append("alg", checkpoint.algorithm())
                .append("at", checkpoint.at().toString())
                .append("key", checkpoint.keyId())
                .append("sig", checkpoint.signature());
    }

    private static Checkpoint read(Document document) {
        try {
            return new Checkpoint(
                    document.getString("log"),
                    document.getLong("last"),
                    document.getString("h"),
                    document.getString("alg"),
                    Instant.parse(document.getString("at")),
                    document.getString("key"),
                    document.getString("sig"));
        } catch (NullPointerException | ClassCastException | IllegalArgumentException | DateTimeException e) {
            throw new EventLogDamagedException(CommitDocument.position(document), "the checkpoint cannot be read", e);
        }
    }
}
