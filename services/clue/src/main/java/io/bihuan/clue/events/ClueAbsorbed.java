package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Another clue is worked on in this one from now on 已有线索并入.
 *
 * @param clueId the clue
 * @param absorbedClueId the other
 * @param absorbedClueNo that one's number
 * @param ground why, a {@code MergeGround}
 * @param absorbedAt when it was noted here
 */
@PersistedEvent(type = "clue.ClueAbsorbed", label = "已有线索并入")
public record ClueAbsorbed(
        String clueId, String absorbedClueId, String absorbedClueNo, String ground, Instant absorbedAt)
        implements ClueEvent {}
