package io.bihuan.platform.readmodel;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A replay or a check of a read model, as the store remembers it: how far it is, so that anybody can look, and all that is
 * needed to take it up again, on whatever node.
 *
 * @param run the lease under which it runs, or ran last
 * @param runs how often it was started or taken up
 * @param generation the generation it folds into
 * @param fingerprint of the fold it began with ({@link FoldFingerprint})
 * @param startedBy who started the first run
 * @param updatedAt when its process last said that it is alive
 * @param eventsPerSecond in this run so far
 * @param intended the window it may be writing; null if none
 * @param stopRequested whether somebody wants it to stop
 * @param message what there is to say: why it stopped or failed, or that it began anew
 * @param outcome what came of it; empty until it is done
 */
record ReplayJob(
        String model,
        Kind kind,
        String run,
        int runs,
        Phase phase,
        int generation,
        String fingerprint,
        int workers,
        String startedBy,
        String node,
        Instant startedAt,
        Instant updatedAt,
        long eventsPerSecond,
        Checkpoint checkpoint,
        @Nullable Checkpoint intended,
        boolean stopRequested,
        String message,
        Map<String, Object> outcome) {

    /** What it is for. */
    enum Kind {
        /** A new generation that becomes live. */
        REPLAY,
        /** A comparison; the new generation is dropped. */
        VERIFY
    }

    /** How far it is. */
    enum Phase {
        /** Folds the log as it was when it began. */
        FOLDING,
        /** Folds what has been appended meanwhile. */
        CATCHING_UP,
        /** Compares the store with what was written, and with the live generation. */
        CHECKING,
        /** The projection waits a moment; the new generation becomes live. */
        SWITCHING,
        /** All is done. */
        DONE,
        /** It was stopped, by somebody or because a store was away; it can be taken up again. */
        STOPPED,
        /** Its process has died; it can be taken up again. Never stored: told by the lease. */
        INTERRUPTED,
        /** It cannot be brought to an end; the live generation stays. */
        FAILED,
        /** It was given up; the live generation stays. */
        ABANDONED;

        boolean isRunning() {
            return compareTo(DONE) < 0;
        }
    }

    boolean canGoOn() {
        return phase.isRunning() || phase == Phase.STOPPED;
    }

    ReplayJob taken(String by, int with, String where, Instant now) {
        return new ReplayJob(
                model,
                kind,
                by,
                runs + 1,
                Phase.FOLDING,
                generation,
                fingerprint,
                with,
                startedBy,
                where,
                startedAt,
                now,
                0,
                checkpoint,
                intended,
                false,
                "",
                Map.of());
    }

    ReplayJob as(Phase other) {
        return new ReplayJob(
                model,
                kind,
                run,
                runs,
                other,
                generation,
                fingerprint,
                workers,
                startedBy,
                node,
                startedAt,
                updatedAt,
                eventsPerSecond,
                checkpoint,
                intended,
                stopRequested,
                message,
                outcome);
    }

    static String id(String model, Kind kind) {
        return model + "/" + kind;
    }

    Document toDocument() {
        return new Document("_id", id(model, kind))
                .append("model", model)
                .append("kind", kind.name())
                .append("run", run)
                .append("runs", runs)
                .append("phase", phase.name())
                .append("generation", generation)
                .append("fingerprint", fingerprint)
                .append("workers", workers)
                .append("startedBy", startedBy)
                .append("node", node)
                .append("startedAt", startedAt.toEpochMilli())
                .append("updatedAt", updatedAt.toEpochMilli())
                .append("eventsPerSecond", eventsPerSecond)
                .append("checkpoint", checkpoint.toDocument())
                .append("intended", intended == null ? null : intended.toDocument())
                .append("stopRequested", stopRequested)
                .append("message", message)
                .append("outcome", new Document(outcome));
    }

    static ReplayJob from(Document document) {
        Document intended = document.get("intended", Document.class);
        return new ReplayJob(
                document.getString("model"),
                Kind.valueOf(document.getString("kind")),
                document.getString("run"),
                document.getInteger("runs"),
                Phase.valueOf(document.getString("phase")),
                document.getInteger("generation"),
                document.getString("fingerprint"),
                document.getInteger("workers"),
                document.getString("startedBy"),
                document.getString("node"),
                instant(document, "startedAt"),
                instant(document, "updatedAt"),
                document.get("eventsPerSecond", Number.class).longValue(),
                Checkpoint.from(Objects.requireNonNull(document.get("checkpoint", Document.class))),
                intended == null ? null : Checkpoint.from(intended),
                document.getBoolean("stopRequested"),
                document.getString("message"),
                document.get("outcome", Document.class));
    }

    private static Instant instant(Document document, String field) {
        return Instant.ofEpochMilli(document.get(field, Number.class).longValue());
    }
}
