package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * Assets are held by a freeze in a filed case instead of the emergency measure 转为冻结 (A3).
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param caseId the case, filed before the measure expired
 * @param measureId the emergency measure
 * @param refs numbers of the assets in the list of the police
 * @param fen how much each is worth in CNY fen, in the same order
 * @param remaining how many assets the measure still holds
 * @param convertedBy officer id
 * @param convertedAt when
 */
@PersistedEvent(type = "case.EmergencyMeasureConverted", label = "紧急措施已转为冻结")
public record EmergencyMeasureConverted(
        String assetsId,
        String clueId,
        String caseId,
        String measureId,
        List<String> refs,
        List<Long> fen,
        int remaining,
        String convertedBy,
        Instant convertedAt)
        implements AssetEvent {}
