package io.bihuan.supervision.events;

/** What can happen to the working rhythm 工作节奏 of a unit in one period (F56). */
public sealed interface RhythmEvent extends TimedEvent
        permits RhythmScheduled,
                RhythmRescheduled,
                RhythmLifted,
                DailyCombCompleted,
                WeeklyAssessmentHeld,
                MonthlyConsultationHeld,
                RhythmMissed {

    /** The unit's rhythm of the period. */
    String rhythmId();
}
