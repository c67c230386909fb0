package io.bihuan.assessment.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A period of assessment was opened.
 *
 * @param periodId the period
 * @param openedBy officer id
 * @param openedAt when
 */
@PersistedEvent(type = "assessment.PeriodOpened", label = "考核期已开启")
public record PeriodOpened(String periodId, String openedBy, Instant openedAt) implements PeriodEvent {}
