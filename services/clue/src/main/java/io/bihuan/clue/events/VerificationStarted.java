package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * The start of verification was approved 核查中 (F06).
 *
 * @param clueId the clue
 * @param unit the handling unit
 * @param verifiers officer ids of the verifiers, at least two
 * @param approvedBy the officer who approved
 * @param approvingUnit that officer's unit
 * @param startedAt when
 */
@PersistedEvent(type = "clue.VerificationStarted", label = "核查已启动")
public record VerificationStarted(
        String clueId, String unit, List<String> verifiers, String approvedBy, String approvingUnit, Instant startedAt)
        implements ClueEvent, ResponsibleAct {}
