package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A clue that was verified again proved true again: the case is proposed as it was concluded now 再次提出立案建议.
 *
 * @param caseId the case
 * @param clueId the clue it comes from
 * @param ladder what the verifiers found this time
 * @param handlingUnit the unit that verified this time
 * @param divisionCode where
 * @param concludedAt when the clue was concluded again
 * @param conflictRevision how many declarations of conflict the clue had by then
 */
@PersistedEvent(type = "case.ProposalRenewed", label = "已再次提出立案建议")
public record ProposalRenewed(
        String caseId,
        String clueId,
        String ladder,
        String handlingUnit,
        String divisionCode,
        Instant concludedAt,
        int conflictRevision)
        implements CaseEvent {}
