package io.bihuan.assessment.events;

/** What can happen to a period of assessment 考核期. */
public sealed interface PeriodEvent permits PeriodOpened, SnapshotFrozen {

    /** The period. */
    String periodId();
}
