package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * Assets are held no longer by an emergency measure 解除: released by hand, or because 48 hours are over.
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param measureId the emergency measure
 * @param refs numbers of the assets in the list of the police
 * @param fen how much each is worth in CNY fen, in the same order
 * @param ground UNRELATED, NO_LONGER_URGENT or, without anybody acting, EXPIRED
 * @param document number of the decision; empty where nobody decided
 * @param remaining how many assets the measure still holds
 * @param releasedBy officer id, or the clock
 * @param endedAt since when they are free; never later than the measure expires
 * @param recordedAt when it was recorded
 */
@PersistedEvent(type = "case.EmergencyMeasureReleased", label = "紧急措施已解除")
public record EmergencyMeasureReleased(
        String assetsId,
        String clueId,
        String measureId,
        List<String> refs,
        List<Long> fen,
        String ground,
        String document,
        int remaining,
        String releasedBy,
        Instant endedAt,
        Instant recordedAt)
        implements AssetEvent {}
