package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * It was proposed, by a machine or a person, that two clues belong together 拟关联. Nothing follows from it (PIPL 24).
 *
 * @param linkId the link
 * @param clueId the one clue
 * @param otherClueId the other
 * @param method by what, a {@code LinkMethod}
 * @param score how alike, 0 to 100
 * @param proposedBy the officer, or the policy
 * @param proposedAt when
 */
@PersistedEvent(type = "clue.LinkProposed", label = "拟关联线索")
public record LinkProposed(
        String linkId,
        String clueId,
        String otherClueId,
        String method,
        int score,
        String proposedBy,
        Instant proposedAt)
        implements LinkEvent {}
