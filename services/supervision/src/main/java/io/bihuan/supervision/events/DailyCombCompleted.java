package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * A unit went through its work list of the day 日梳理 (F56).
 *
 * @param rhythmId the unit's rhythm of the period
 * @param unit the unit
 * @param period the day, for example {@code 2024-09-30}
 * @param listPosition the position in the log of clues that the work list was made at
 * @param newClues how many clues on it were new
 * @param dueClues how many neared their end
 * @param stuckClues how many were stuck
 * @param returnedClues how many had come back
 * @param minutesRef index number of the notes
 * @param participants officer ids of those who took part, each once
 * @param late whether the period was over
 * @param recordedBy officer id
 * @param recordedAt when it was recorded
 */
@PersistedEvent(type = "supervision.DailyCombCompleted", label = "日梳理已完成")
public record DailyCombCompleted(
        String rhythmId,
        String unit,
        String period,
        long listPosition,
        int newClues,
        int dueClues,
        int stuckClues,
        int returnedClues,
        String minutesRef,
        List<String> participants,
        boolean late,
        String recordedBy,
        Instant recordedAt)
        implements RhythmEvent, RhythmKept {}
