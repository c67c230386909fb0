package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * It is known here who sponsors the case 包案领导 (F29): all of them, not only the last, and none once they are released.
 *
 * @param caseId the case
 * @param clueId the clue it comes from
 * @param sponsors officer ids
 * @param changedAt since when, as supervision says
 */
@PersistedEvent(type = "case.SponsorsNoted", label = "包案领导已登记")
public record SponsorsNoted(String caseId, String clueId, List<String> sponsors, Instant changedAt)
        implements CaseEvent {}
