package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A measure of verification was recorded (F06; 程序规定 174). What it found stays with the evidence it refers to.
 *
 * @param clueId the clue
 * @param kind a code of the permitted measures
 * @param performedAt when it was performed
 * @param recordedAt when it was recorded; what is on time is computed from here
 * @param afterDispatch whether it was performed after the dispatch, so that it counts for the second must
 * @param lateEntry whether it was recorded long after it was performed 补录
 * @param evidenceRef where the evidence is indexed
 * @param recordedBy who recorded it
 */
@PersistedEvent(type = "clue.VerificationMeasureRecorded", label = "核查措施已记录")
public record VerificationMeasureRecorded(
        String clueId,
        String kind,
        Instant performedAt,
        Instant recordedAt,
        boolean afterDispatch,
        boolean lateEntry,
        String evidenceRef,
        String recordedBy)
        implements ClueEvent {}
