package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Something that comes of a conclusion has begun beside the clue, and the loop waits for it 闭环事项已发生 (F16).
 *
 * @param clueId the clue
 * @param item which item of the closure checklist it is: {@code CLEARING} or {@code REVIEW}
 * @param outflowId the clearing or the review
 * @param openedAt when that was noted
 */
@PersistedEvent(type = "clue.OutflowOpened", label = "闭环事项已发生")
public record OutflowOpened(String clueId, String item, String outflowId, Instant openedAt) implements ClueEvent {}
