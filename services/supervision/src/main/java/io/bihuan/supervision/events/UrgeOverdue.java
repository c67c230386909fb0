package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The time to answer ran out. A fact, not a flag: a late answer does not undo it.
 *
 * @param urgeId the notice
 * @param clueId the clue
 * @param unit the unit that did not answer
 * @param answerDueAt from when on the answer was late
 * @param overdueAt when this was noticed
 */
@PersistedEvent(type = "supervision.UrgeOverdue", label = "催办逾期未答复")
public record UrgeOverdue(String urgeId, String clueId, String unit, Instant answerDueAt, Instant overdueAt)
        implements UrgeEvent {}
