package io.bihuan.assessment.read.periodledger;

import io.bihuan.assessment.events.PeriodEvent;
import io.bihuan.assessment.events.PeriodOpened;
import io.bihuan.assessment.events.SnapshotFrozen;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One period of assessment.
 *
 * @param status OPEN or SNAPSHOT_FROZEN
 * @param cutoff what was due by then counts
 * @param position where this service's log stood when it was frozen
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record PeriodEntry(
        String periodId,
        String status,
        Instant openedAt,
        @Nullable Instant cutoff,
        @Nullable Long position,
        long version) {

    static PeriodEntry evolve(@Nullable PeriodEntry before, PeriodEvent event, EventInfo info) {
        if (event instanceof PeriodOpened e) {
            return new PeriodEntry(e.periodId(), "OPEN", e.openedAt(), null, null, info.sequence());
        }
        if (before != null && event instanceof SnapshotFrozen e) {
            return new PeriodEntry(
                    before.periodId, "SNAPSHOT_FROZEN", before.openedAt, e.cutoff(), e.position(), info.sequence());
        }
        throw new IllegalStateException("a period begins when it is opened, not with " + info.type());
    }
}
