package io.bihuan.assessment.events;

/** What counts of a clue 考核事实; facts of units, never of persons. */
public sealed interface AssessedClueEvent
        permits ClueAssigned, AssignmentWithdrawn, DueNoted, DueMoved, DutyDone, ReopeningNoted {

    /** What is assessed. */
    String assessedId();

    /** The unit it counts for. */
    String unit();
}
