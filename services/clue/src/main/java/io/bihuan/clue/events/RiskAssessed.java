package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The risk of a reporter was assessed 风险评估 (F21).
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param level a code of the risk levels
 * @param basisRef where the assessment is indexed
 * @param assessedBy the officer
 * @param assessingUnit that officer's unit
 * @param assessedAt when
 */
@PersistedEvent(type = "clue.RiskAssessed", label = "已评估风险")
public record RiskAssessed(
        String protectionId,
        String tipId,
        String level,
        String basisRef,
        String assessedBy,
        String assessingUnit,
        Instant assessedAt)
        implements ProtectionEvent {}
