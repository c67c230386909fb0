package io.bihuan.platform.needtoknow;

/** What a service has heard of conflicts, straight from its log: what it heard a moment ago counts at once. */
@FunctionalInterface
public interface ConflictLog {

    /** What is known of the matter that began with a clue; {@link KnownConflicts#NONE} if nothing is. */
    KnownConflicts of(String clueId);
}
