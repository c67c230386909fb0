package io.bihuan.eventlog;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a log is written on or was halted because a verification found it broken 停写 (domain §12, scenario 60). Like the
 * commits, the acts are dense, only inserted and found, and a unique {@code _id} decides between two nodes; so it holds for
 * every process and after every restart, and who ended it is known for ever. While all is well an append costs one read of
 * a field.
 */
public final class LogStanding {

    private static final Logger LOG = LoggerFactory.getLogger(LogStanding.class);
    private static final Document DOWNWARDS = new Document("_id", -1);

    private final MongoCollection<Document> acts;
    private final Clock clock;
    private volatile @Nullable LogAct halt;

    LogStanding(MongoDatabase database, String name, Clock clock) {
        this.acts = LogStore.reading(() -> LogStore.durable(database, name));
        this.clock = clock;
    }

    /**
     * Halts the log after a verification that found it broken; one that is halted stays so, as it was halted first.
     *
     * @param broken what the verification found
     * @param by officer id of whoever had it verified
     * @return the act that halts it
     * @throws IllegalArgumentException if the verification found nothing
     * @throws EventLogUnavailableException if the store is away; this process does not append all the same
     */
    public LogAct halt(LogReport broken, String by) {
        if (broken.ok()) {
            throw new IllegalArgumentException("A sound log is not halted");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String reason = String.valueOf(broken.reason());
        LogAct wanted = new LogAct(0, true, broken.firstBadPosition(), reason, by, now);
        if (halt == null) {
            halt = wanted;
        }
        return settled(wanted);
    }

    /**
     * Lets a halted log be written on again; one that is not halted stays as it is.
     *
     * @param sound a verification of the whole log that found nothing
     * @param reason what was done about it
     * @param by officer id of the operator
     * @return the act that holds now, empty if the log was never halted
     * @throws IllegalArgumentException if the verification found something
     * @throws EventLogUnavailableException if the store is away
     */
    public Optional<LogAct> resume(LogReport sound, String reason, String by) {
        if (!sound.ok()) {
            throw new IllegalArgumentException("A broken log is not resumed");
        }
        if (look().isEmpty()) {
            return newest();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Optional.of(settled(new LogAct(0, false, sound.checkedEvents() - 1, reason, by, now)));
    }

    /** Appends the act unless what it wants holds already; another process may be faster, with this or with the contrary. */
    private LogAct settled(LogAct wanted) {
        LogAct holds = newest().orElse(null);
        while (wanted.halts() ? holds == null || !holds.halts() : holds != null && holds.halts()) {
            LogAct next = numbered(wanted, holds == null ? 0 : holds.number() + 1);
            if (insert(next)) {
                LOG.error(
                        "{} has the log {} at position {}: {}", next.by(), said(next), next.position(), next.reason());
            }
            holds = newest().orElseThrow();
        }
        remember(holds);
        return holds == null ? wanted : holds;
    }

    /** Asks the store, because another process may have halted or resumed it; returns the halt, if it is halted. */
    public Optional<LogAct> look() {
        remember(newest().orElse(null));
        return Optional.ofNullable(halt);
    }

    /** The acts, newest first, at most so many. */
    public List<LogAct> acts(int limit) {
        return LogStore.reading(() -> acts.find().sort(DOWNWARDS).limit(limit).into(new ArrayList<>())).stream()
                .map(LogStanding::read)
                .toList();
    }

    /**
     * Returns if the log is not halted. A halted one is looked at anew each time, so that it is enough to resume it at one
     * node.
     *
     * @throws EventLogHaltedException if it is
     * @throws EventLogUnavailableException if that cannot be found out
     */
    void requireNotHalted() {
        if (halt != null) {
            look().ifPresent(halted -> {
                throw new EventLogHaltedException(halted);
            });
        }
    }

    private void remember(@Nullable LogAct newest) {
        halt = newest != null && newest.halts() ? newest : null;
    }

    private Optional<LogAct> newest() {
        return acts(1).stream().findFirst();
    }

    private boolean insert(LogAct act) {
        Document document = new Document("_id", act.number())
                .append("halts", act.halts())
                .append("position", act.position())
                .append("reason", act.reason())
                .append("by", act.by())
                .append("at", Date.from(act.at()));
        try {
            LogStore.reading(() -> acts.insertOne(document));
            return true;
        } catch (EventLogUnavailableException e) {
            if (e.getCause() instanceof MongoWriteException there
                    && there.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static LogAct numbered(LogAct act, long number) {
        return new LogAct(number, act.halts(), act.position(), act.reason(), act.by(), act.at());
    }

    private static String said(LogAct act) {
        return act.halts() ? "halted" : "resumed";
    }

    private static LogAct read(Document document) {
        return new LogAct(
                ((Number) document.get("_id")).longValue(),
                document.getBoolean("halts"),
                document.getLong("position"),
                document.getString("reason"),
                document.getString("by"),
                document.getDate("at").toInstant());
    }
}
