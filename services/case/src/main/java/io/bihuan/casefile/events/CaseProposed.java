package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A clue proved true and names a criminal organisation or gang: a case is proposed 拟立案 (AOCL 28, F23).
 *
 * @param caseId the case
 * @param clueId the clue it comes from
 * @param clueNo that clue's number
 * @param ladder what the verifiers found: HEI, E_GROUP or E_GANG; a finding, not a verdict
 * @param handlingUnit the unit that verified
 * @param divisionCode where
 * @param concludedAt when the clue was concluded
 * @param conflictRevision how many declarations of conflict the clue had by then; as long as fewer are known here, nobody
 *     sees the case. Revision 1 had none
 */
@PersistedEvent(type = "case.CaseProposed", revision = 2, label = "已提出立案建议")
public record CaseProposed(
        String caseId,
        String clueId,
        String clueNo,
        String ladder,
        String handlingUnit,
        String divisionCode,
        Instant concludedAt,
        int conflictRevision)
        implements CaseEvent {}
