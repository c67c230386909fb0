package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Two clues that were linked belong together no more 已解除关联.
 *
 * @param linkId the link
 * @param clueId the one clue
 * @param otherClueId the other
 * @param reason why, an {@code UnlinkReason}
 * @param unlinkedBy the officer
 * @param unit that officer's unit
 * @param unlinkedAt when
 */
@PersistedEvent(type = "clue.CluesUnlinked", label = "线索已解除关联")
public record CluesUnlinked(
        String linkId,
        String clueId,
        String otherClueId,
        String reason,
        String unlinkedBy,
        String unit,
        Instant unlinkedAt)
        implements LinkEvent {}
