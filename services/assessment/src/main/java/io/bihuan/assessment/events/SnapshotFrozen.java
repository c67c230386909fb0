package io.bihuan.assessment.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The numbers of a period were frozen: the same cut-off and position give the same numbers for ever (scenario 52).
 *
 * @param periodId the period
 * @param cutoff what was due by then counts
 * @param position position of this service's log when it was frozen
 * @param frozenBy officer id
 * @param frozenAt when
 */
@PersistedEvent(type = "assessment.SnapshotFrozen", label = "考核数据已冻结")
public record SnapshotFrozen(String periodId, Instant cutoff, long position, String frozenBy, Instant frozenAt)
        implements PeriodEvent {}
