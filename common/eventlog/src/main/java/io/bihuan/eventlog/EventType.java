package io.bihuan.eventlog;

/**
 * One persisted event type.
 *
 * @param type logical type, for example {@code clue.ClueDispatched}
 * @param revision the revision that is written today
 * @param label Chinese label for histories, for example {@code 已交办}
 * @param eventClass the record that carries it today
 */
public record EventType(String type, int revision, String label, Class<?> eventClass) {}
