package io.bihuan.platform.web;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Ids;
import io.bihuan.platform.command.PlatformError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The attempts that came with a key, in collection {@code idempotency}. An entry holds a digest of the request, never
 * its body. Every step is a write to one document, told apart by its unique {@code _id} and the holder's number.
 */
final class IdempotencyKeys {

    private static final String RUNNING = "RUNNING";
    private static final String RELEASED = "RELEASED";
    private static final String ANSWERED = "ANSWERED";
    private static final int TRIES = 5;

    private final MongoCollection<Document> entries;
    private final Clock clock;
    private final Duration keep;
    private final Duration lease;

    IdempotencyKeys(MongoDatabase database, Clock clock, Duration keep, Duration lease) {
        this.entries = database.getCollection("idempotency");
        this.clock = clock;
        this.keep = keep;
        this.lease = lease;
    }

    /** An answer as it was given. */
    record Answer(int status, List<String[]> headers, byte[] body) {}

    /**
     * The right to carry a request out, or the answer it got before.
     *
     * @param seed from which the ids made on the way follow, the same for every attempt with this key
     */
    record Claim(
            String entry,
            String holder,
            String seed,
            @Nullable Answer answer) {}

    /**
     * Claims a key.
     *
     * @param entry the key together with whom it belongs to
     * @param digest of the request
     * @throws DomainException if the key came with another request, or the first one has not answered yet
     */
    Claim claim(String entry, String digest) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Claim claim = tryToClaim(entry, digest);
            if (claim != null) {
                return claim;
            }
        }
        throw new DomainException(PlatformError.IDEMPOTENCY_KEY_IN_PROGRESS);
    }

    private @Nullable Claim tryToClaim(String entry, String digest) {
        Document found = entries.find(Filters.eq("_id", entry)).first();
        if (found == null) {
            return insert(entry, digest);
        }
        if (isOver(found)) {
            entries.deleteOne(heldBy(entry, found.getString("holder")));
            return null;
        }
        if (!digest.equals(found.getString("digest"))) {
            throw new DomainException(PlatformError.IDEMPOTENCY_KEY_REUSED);
        }
        return switch (found.getString("state")) {
            case ANSWERED -> new Claim(entry, "", found.getString("seed"), answer(found));
            case RUNNING -> isAlive(found) ? refuseForNow() : takeOver(found);
            default -> takeOver(found);
        };
    }

    private @Nullable Claim insert(String entry, String digest) {
        String holder = Ids.next();
        Document fresh = new Document("_id", entry)
                .append("digest", digest)
                .append("state", RUNNING)
                .append("holder", holder)
                .append("seed", holder)
                .append("startedAt", Date.from(clock.instant()))
                .append("expiresAt", Date.from(clock.instant().plus(keep)));
        try {
            entries.insertOne(fresh);
            return new Claim(entry, holder, holder, null);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return null;
            }
            throw e;
        }
    }

    private @Nullable Claim takeOver(Document found) {
        String entry = found.getString("_id");
        String holder = Ids.next();
        long changed = entries.updateOne(
                        heldBy(entry, found.getString("holder")),
                        Updates.combine(
                                Updates.set("state", RUNNING),
                                Updates.set("holder", holder),
                                Updates.set("startedAt", Date.from(clock.instant()))))
                .getModifiedCount();
        return changed == 1 ? new Claim(entry, holder, found.getString("seed"), null) : null;
    }

    private static Claim refuseForNow() {
        throw new DomainException(PlatformError.IDEMPOTENCY_KEY_IN_PROGRESS);
    }

    /** Keeps the answer for those who ask again. */
    void answered(Claim claim, Answer answer) {
        List<Document> headers = new ArrayList<>();
        for (String[] header : answer.headers()) {
            headers.add(new Document("name", header[0]).append("value", header[1]));
        }
        entries.updateOne(
                heldBy(claim.entry(), claim.holder()),
                Updates.combine(
                        Updates.set("state", ANSWERED),
                        Updates.set("status", answer.status()),
                        Updates.set("headers", headers),
                        Updates.set("answer", new Binary(answer.body()))));
    }

    /** Lets the same request be carried out again: this attempt failed for reasons of ours. */
    void release(Claim claim) {
        entries.updateOne(heldBy(claim.entry(), claim.holder()), Updates.set("state", RELEASED));
    }

    private static Bson heldBy(String entry, String holder) {
        return Filters.and(Filters.eq("_id", entry), Filters.eq("holder", holder));
    }

    private boolean isOver(Document found) {
        return !found.getDate("expiresAt").toInstant().isAfter(clock.instant());
    }

    private boolean isAlive(Document found) {
        Instant started = found.getDate("startedAt").toInstant();
        return started.plus(lease).isAfter(clock.instant());
    }

    private static Answer answer(Document found) {
        List<String[]> headers = found.getList("headers", Document.class).stream()
                .map(header -> new String[] {header.getString("name"), header.getString("value")})
                .toList();
        return new Answer(
                found.getInteger("status"),
                headers,
                found.get("answer", Binary.class).getData());
    }
}
