package io.bihuan.supervision.events;

import java.time.Instant;
import java.util.List;

/** A unit kept its rhythm in a period 已履行 (F56): daily, weekly and monthly meetings leave the same record. */
public sealed interface RhythmKept permits DailyCombCompleted, WeeklyAssessmentHeld, MonthlyConsultationHeld {

    /** The position in the log of clues that the work list was made at. */
    long listPosition();

    /** How many clues on it were new. */
    int newClues();

    /** How many neared their end. */
    int dueClues();

    /** How many were stuck. */
    int stuckClues();

    /** How many had come back. */
    int returnedClues();

    /** Index number of the minutes. */
    String minutesRef();

    /** Officer ids of those who took part, each once. */
    List<String> participants();

    /** Whether the period was over. */
    boolean late();

    /** When it was recorded. */
    Instant recordedAt();
}
