package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A person found that two clues do not belong together 不予关联.
 *
 * @param linkId the link
 * @param clueId the one clue
 * @param otherClueId the other
 * @param reason why, a {@code LinkRejection}
 * @param rejectedBy the officer
 * @param unit that officer's unit
 * @param rejectedAt when
 */
@PersistedEvent(type = "clue.LinkRejected", label = "不予关联")
public record LinkRejected(
        String linkId,
        String clueId,
        String otherClueId,
        String reason,
        String rejectedBy,
        String unit,
        Instant rejectedAt)
        implements LinkEvent {}
