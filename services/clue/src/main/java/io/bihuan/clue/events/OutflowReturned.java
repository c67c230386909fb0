package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Something that came of a conclusion has come back, and the loop waits for it no more 闭环事项已回流 (F16).
 *
 * @param clueId the clue
 * @param item which item of the closure checklist it is: {@code CLEARING} or {@code REVIEW}
 * @param outflowId the clearing or the review
 * @param returnedAt when that was noted
 */
@PersistedEvent(type = "clue.OutflowReturned", label = "闭环事项已回流")
public record OutflowReturned(String clueId, String item, String outflowId, Instant returnedAt) implements ClueEvent {}
