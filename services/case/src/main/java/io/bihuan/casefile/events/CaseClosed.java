package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The case is closed 案结.
 *
 * @param caseId the case
 * @param clueId the clue it comes from
 * @param outcome the final stage it was closed from: JUDGMENT_FINAL, NOT_PROSECUTED or WITHDRAWN
 * @param closedBy officer id
 * @param closedAt when
 */
@PersistedEvent(type = "case.CaseClosed", label = "已案结")
public record CaseClosed(String caseId, String clueId, String outcome, String closedBy, Instant closedAt)
        implements CaseEvent {}
