package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A clue is worked on in another from now on 已并案 (domain §2.1, row 22). Its tips stay its own, its clocks stand still.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param intoClueId the clue it is worked on in
 * @param intoClueNo that one's number
 * @param ground why, a {@code MergeGround}
 * @param mergedBy the officer
 * @param unit that officer's unit
 * @param mergedAt when
 */
@PersistedEvent(type = "clue.ClueMerged", label = "线索已并案")
public record ClueMerged(
        String clueId,
        String clueNo,
        String intoClueId,
        String intoClueNo,
        String ground,
        String mergedBy,
        String unit,
        Instant mergedAt)
        implements ClueEvent, ResponsibleAct {

    /** The clue that one is worked on in after these events of its life; empty if it goes its own way. */
    public static Optional<String> mainAfter(List<?> life) {
        String main = null;
        for (Object event : life) {
            if (event instanceof ClueMerged merged) {
                main = merged.intoClueId();
            } else if (event instanceof ClueUnmerged) {
                main = null;
            }
        }
        return Optional.ofNullable(main);
    }
}
