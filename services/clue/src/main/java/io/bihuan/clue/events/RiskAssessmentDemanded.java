package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A leak is suspected, so the risk must be assessed anew 须重新评估 (F21).
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param leakId the leak
 * @param demandedAt when
 */
@PersistedEvent(type = "clue.RiskAssessmentDemanded", label = "须重新评估风险")
public record RiskAssessmentDemanded(String protectionId, String tipId, String leakId, Instant demandedAt)
        implements ProtectionEvent {}
