package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An asset is frozen in a filed case 冻结 (刑诉法 144; 办理刑事案件程序规定 239 to 245).
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param caseId the case
 * @param measureId the emergency measure it was held by before
 * @param ref its number in the list of the police
 * @param kind what it is
 * @param fen how much it is worth, in CNY fen
 * @param major whether it is frozen longer because the case is a major one
 * @param document number of the decision 冻结财产决定书文号
 * @param approverUnit the unit of the head
 * @param approverLevel its level
 * @param approvedBy officer id
 * @param frozenAt when
 * @param endsOn the last day in Asia/Shanghai; it does not roll, because that protects the owner
 */
@PersistedEvent(type = "case.AssetFrozen", label = "财产已冻结")
public record AssetFrozen(
        String assetsId,
        String clueId,
        String caseId,
        String measureId,
        String ref,
        String kind,
        long fen,
        boolean major,
        String document,
        String approverUnit,
        String approverLevel,
        String approvedBy,
        Instant frozenAt,
        LocalDate endsOn)
        implements AssetEvent {}
