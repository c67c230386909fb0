package io.bihuan.portal.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service says of itself to its operator. */
final class Standing {

    private Standing() {}

    /** A processor: it folds the log or passes it on. */
    record Processor(
            String name,
            boolean running,
            boolean here,
            boolean failing,
            long position,
            long lag,
            long parked,
            @Nullable List<Aggregate> parkedAggregates) {

        /** An aggregate whose events are set aside, and why. */
        record Aggregate(
                String aggregateId, long position, @Nullable String cause) {}
    }

    /** A read model. */
    record ReadModel(String readModel, int generation, long position, long head, long lag, boolean switching) {}

    /** Facts of other services that could not be taken in yet. */
    record Parked(long count, List<Fact> items) {

        /** One of them. */
        record Fact(
                String id,
                String topic,
                @Nullable String key,
                @Nullable String code,
                @Nullable String reason,
                int attempts,
                @Nullable Instant parkedAt,
                @Nullable Instant nextAttemptAt) {}
    }

    /** Facts that did not leave because personal data stands in them, and those that left later. */
    record Withheld(long count, List<Fact> items) {

        /** One of them: where something was found, never what. */
        record Fact(
                String eventId,
                long position,
                String type,
                List<Place> places,
                @Nullable Instant preventedAt,
                @Nullable String releasedBy,
                @Nullable Instant publishedAt) {

            /** Whether somebody may still have it sent blacked out. */
            public boolean isOpen() {
                return publishedAt == null && releasedBy == null && !places.isEmpty();
            }
        }

        /** A field and what its text looks like. */
        record Place(String field, String kind) {}
    }

    /** The copy of the registry that a service works on. */
    record Copy(
            String source,
            long position,
            @Nullable Instant changedAt,
            long units,
            long divisions,
            long officers,
            @Nullable String calendarVersion,
            @Nullable List<Object> refused) {}

    /** A topic of what nobody could read. */
    record Letters(String topic, long count) {}

    /** A log of another service that this one vouches for. */
    record Witnessed(
            String log, @Nullable Checkpoint last, @Nullable List<Object> refusals) {

        /** Where it was vouched for. */
        record Checkpoint(long position, @Nullable String at) {}
    }

    /** What a walk along the log's chain found. */
    record Verified(
            boolean ok,
            long checkedCommits,
            long checkedEvents,
            @Nullable String headHash,
            long firstBadPosition,
            @Nullable String reason,
            long checkpoints,
            long signedTo) {}

    /** How far a replay or a check is. */
    record Progress(
            String readModel,
            String kind,
            String phase,
            long position,
            long head,
            long eventsPerSecond,
            @Nullable Long remainingSeconds,
            long documents,
            @Nullable String message) {

        /** Whether something still happens, so that it is worth looking again. */
        public boolean isUnderWay() {
            return List.of("FOLDING", "CATCHING_UP", "CHECKING", "SWITCHING").contains(phase);
        }

        /** Whether it can be taken up again. */
        public boolean isBroken() {
            return List.of("STOPPED", "INTERRUPTED").contains(phase);
        }

        /** In hundredths. */
        public int percent() {
            return head < 0 ? 100 : (int) Math.min(100, Math.max(0, 100 * (position + 1) / (head + 1)));
        }
    }
}
