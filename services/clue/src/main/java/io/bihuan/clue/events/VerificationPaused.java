package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A unit above has let the verification rest 中止核查 (domain §2.1, row 9).
 *
 * @param clueId the clue
 * @param unit the unit that verifies
 * @param ground why, a code
 * @param decisionRef index number of the decision
 * @param approvedBy officer id
 * @param approvingUnit the unit above
 * @param pausedAt when
 */
@PersistedEvent(type = "clue.VerificationPaused", label = "核查已中止")
public record VerificationPaused(
        String clueId,
        String unit,
        String ground,
        String decisionRef,
        String approvedBy,
        String approvingUnit,
        Instant pausedAt)
        implements ClueEvent, ResponsibleAct {}
