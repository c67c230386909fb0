package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * It is in the report of its quarter 已报告 (F44, T41).
 *
 * @param recordId the record
 * @param quarter which quarter, for example {@code 2024-Q3}
 * @param reportedAt when
 */
@PersistedEvent(type = "supervision.InterferenceReported", label = "已报告")
public record InterferenceReported(String recordId, String quarter, Instant reportedAt) implements InterferenceEvent {}
