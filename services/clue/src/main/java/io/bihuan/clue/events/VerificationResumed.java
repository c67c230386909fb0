package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The verification goes on 恢复核查 (domain §2.1, row 9).
 *
 * @param clueId the clue
 * @param unit the unit that verifies
 * @param approvedBy officer id
 * @param approvingUnit the unit above
 * @param resumedAt when
 */
@PersistedEvent(type = "clue.VerificationResumed", label = "核查已恢复")
public record VerificationResumed(
        String clueId, String unit, String approvedBy, String approvingUnit, Instant resumedAt)
        implements ClueEvent, ResponsibleAct {}
