package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Another police organ was made competent 指定管辖、提级管辖 (F28; 办理刑事案件程序规定 22 to 24). From here on the organ that had the
 * case records nothing of it any more, and keeps the sight of where it stands.
 *
 * @param caseId the case
 * @param clueId the clue it comes from
 * @param fromUnit the organ that had it
 * @param unit the organ that is competent now
 * @param level that organ's level
 * @param kind DESIGNATED, or ELEVATED if the superior took it itself
 * @param ground why, by code
 * @param document number of the decision 指定管辖决定书文号
 * @param designatedByUnit the common superior that decided
 * @param designatedBy officer id
 * @param designatedAt when it was recorded
 */
@PersistedEvent(type = "case.JurisdictionDesignated", label = "已指定管辖")
public record JurisdictionDesignated(
        String caseId,
        String clueId,
        String fromUnit,
        String unit,
        String level,
        String kind,
        String ground,
        String document,
        String designatedByUnit,
        String designatedBy,
        Instant designatedAt)
        implements CaseEvent {}
