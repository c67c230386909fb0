package io.bihuan.clue.write.recordmeasure;

import io.bihuan.clue.model.InterviewWaiver;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record a measure 记录核查措施, a meeting with the reporter, or why there was none. Refused for coercive measures
 * ({@code COERCIVE_BEFORE_FILING}), measures in the future ({@code MEASURE_IN_THE_FUTURE}) and incomplete records ({@code
 * MEASURE_INCOMPLETE}).
 *
 * @param clueId the clue
 * @param kind what was done
 * @param performedAt when it was done
 * @param evidenceRef where the evidence or record is indexed; needed unless a meeting is waived
 * @param waiver why there was no meeting; needed if it is waived
 * @param actor who acts
 */
@SentBy(Role.VERIFIER)
public record RecordMeasure(
        @TargetAggregateIdentifier String clueId,
        MeasureKind kind,
        Instant performedAt,
        @Nullable String evidenceRef,
        @Nullable InterviewWaiver waiver,
        Actor actor)
        implements StepOfAnOfficer {}
