package io.bihuan.assessment.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clue is verified again 已计入重启核查. A feedback that was still in time has nothing to tell any more and counts neither above nor below
 * the line; the next conclusion makes it due again. One that was late stays late.
 *
 * @param assessedId what is assessed
 * @param clueId the clue
 * @param unit the unit it counts for
 * @param lapsedMonth the month in which a feedback was due that lapses, yyyy-MM; null if none does
 * @param sourceEventId the event this rests on
 * @param reopenedAt when
 */
@PersistedEvent(type = "assessment.ReopeningNoted", label = "已计入重启核查")
public record ReopeningNoted(
        String assessedId,
        String clueId,
        String unit,
        @Nullable String lapsedMonth,
        String sourceEventId,
        Instant reopenedAt)
        implements AssessedClueEvent {}
