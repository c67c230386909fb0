package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A tip that a person had attached to a clue does not belong to it after all 已解除关联 (F12): it is as it was before, and both
 * steps stay in the log.
 *
 * @param tipId the tip
 * @param clueId the clue it belonged to
 * @param officer who decided
 * @param detachedAt when
 */
@PersistedEvent(type = "clue.TipDetached", label = "举报已解除关联")
public record TipDetached(String tipId, String clueId, String officer, Instant detachedAt) implements TipEvent {}
