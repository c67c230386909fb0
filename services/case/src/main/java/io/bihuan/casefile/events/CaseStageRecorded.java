package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The competent organ recorded a stage.
 *
 * @param caseId the case
 * @param clueId the clue it comes from
 * @param stage the stage reached
 * @param organ the unit that recorded it
 * @param document number of the legal document it rests on
 * @param reachedOn the date of that document
 * @param recordedBy officer id
 * @param recordedAt when it was recorded; later than {@code reachedOn} is a late entry, not an error
 */
@PersistedEvent(type = "case.CaseStageRecorded", label = "已记录案件阶段")
public record CaseStageRecorded(
        String caseId,
        String clueId,
        String stage,
        String organ,
        String document,
        LocalDate reachedOn,
        String recordedBy,
        Instant recordedAt)
        implements CaseEvent {}
