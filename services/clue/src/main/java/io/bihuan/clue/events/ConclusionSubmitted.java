package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The verifiers submitted their conclusion 审签中 (F06).
 *
 * @param clueId the clue
 * @param kind the kind of conclusion
 * @param ladder the step of the ladder
 * @param reportRef where the report is indexed
 * @param submittedBy who submitted it
 * @param unit the handling unit
 * @param submittedAt when
 */
@PersistedEvent(type = "clue.ConclusionSubmitted", label = "核查结论已提交")
public record ConclusionSubmitted(
        String clueId,
        String kind,
        String ladder,
        String reportRef,
        String submittedBy,
        String unit,
        Instant submittedAt)
        implements ClueEvent, ResponsibleAct {}
