package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reporter was met 见面询问 (F08, first must). The record of it lies in the vault.
 *
 * @param clueId the clue
 * @param performedAt when they met
 * @param recordedAt when it was recorded
 * @param afterDispatch whether they met after the dispatch, so that it counts for the first must
 * @param lateEntry whether it was recorded long after it was performed 补录
 * @param recordRef where the record is indexed
 * @param recordedBy who recorded it
 */
@PersistedEvent(type = "clue.ReporterInterviewed", label = "已见面询问举报人")
public record ReporterInterviewed(
        String clueId,
        Instant performedAt,
        Instant recordedAt,
        boolean afterDispatch,
        boolean lateEntry,
        String recordRef,
        String recordedBy)
        implements ClueEvent {}
