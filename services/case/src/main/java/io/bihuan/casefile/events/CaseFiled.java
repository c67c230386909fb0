package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The police filed the case 立案.
 *
 * @param caseId the case
 * @param caseNo number of the filing decision 立案决定书文号
 * @param clueId the clue it comes from
 * @param filingUnit the police organ
 * @param level that organ's level
 * @param filedBy officer id
 * @param filedAt when it was recorded
 */
@PersistedEvent(type = "case.CaseFiled", label = "已立案")
public record CaseFiled(
        String caseId, String caseNo, String clueId, String filingUnit, String level, String filedBy, Instant filedAt)
        implements CaseEvent {}
