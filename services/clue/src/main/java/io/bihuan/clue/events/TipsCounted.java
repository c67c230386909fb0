package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Another tip came in on the clue 重复举报, or one turned out not to belong to it (F11, F12).
 *
 * @param clueId the clue
 * @param tipId the tip
 * @param attached whether it came, or went
 * @param tips how many tips there are now, with the one it was registered from
 * @param countedAt when
 */
@PersistedEvent(type = "clue.TipsCounted", label = "举报件数已变化")
public record TipsCounted(String clueId, String tipId, boolean attached, int tips, Instant countedAt)
        implements ClueEvent {}
