package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Whoever acted has said something to it 已回应. What was said lies in a file; only its index is here.
 *
 * @param entryId the entry
 * @param statementRef index of the statement
 * @param officer who acted, and answers
 * @param unit where that officer works now
 * @param answeredAt when
 */
@PersistedEvent(type = "clue.EntryAnswered", label = "责任条目已回应")
public record EntryAnswered(String entryId, String statementRef, String officer, String unit, Instant answeredAt)
        implements ResponsibilityEvent {}
