package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A tip now belongs to a clue 已关联线索 (F01, F12).
 *
 * @param tipId the tip
 * @param clueId the clue
 * @param attachedAt when
 */
@PersistedEvent(type = "clue.TipAttached", label = "举报已关联线索")
public record TipAttached(String tipId, String clueId, Instant attachedAt) implements TipEvent {}
