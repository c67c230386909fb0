package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A case is proposed no more 立案建议已中止: its clue is verified again, and what was concluded does not hold (F16, F23).
 *
 * @param caseId the case
 * @param clueId the clue it comes from
 * @param reopenedAt when that clue was reopened
 */
@PersistedEvent(type = "case.ProposalSuspended", label = "立案建议已中止")
public record ProposalSuspended(String caseId, String clueId, Instant reopenedAt) implements CaseEvent {}
