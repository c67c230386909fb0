package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * A police head of a city or above stopped or froze assets before a case is filed 紧急止付、临时冻结, for 48 hours and not a second more (AOCL 27; F32, T22).
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param measureId the emergency measure
 * @param kind STOP_PAYMENT or TEMPORARY_FREEZE
 * @param suspect the step of the ladder that the approver stated: HEI
 * @param suspicionRef number of the document the suspicion rests on
 * @param risk why it could not wait, by code
 * @param refs numbers of the assets in the list of the police
 * @param kinds what each of them is, in the same order
 * @param fen how much each is worth in CNY fen, in the same order
 * @param document number of the decision 决定书文号
 * @param approverUnit the unit of the head
 * @param approverLevel its level
 * @param approvedBy officer id
 * @param startAt since when
 * @param expiresAt 48 hours later, whatever day that is
 */
@PersistedEvent(type = "case.EmergencyMeasureApplied", label = "已采取紧急措施")
public record EmergencyMeasureApplied(
        String assetsId,
        String clueId,
        String measureId,
        String kind,
        String suspect,
        String suspicionRef,
        String risk,
        List<String> refs,
        List<String> kinds,
        List<Long> fen,
        String document,
        String approverUnit,
        String approverLevel,
        String approvedBy,
        Instant startAt,
        Instant expiresAt)
        implements AssetEvent {}
