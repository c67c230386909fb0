package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The discipline organ found what it was 已甄别干预过问 (F44).
 *
 * @param recordId the record
 * @param classification duty by procedure, improper or unlawful, a code
 * @param reason why
 * @param classifiedBy officer id
 * @param classifyingUnit that officer's unit
 * @param classifiedAt when
 */
@PersistedEvent(type = "supervision.InterferenceClassified", label = "已甄别干预过问")
public record InterferenceClassified(
        String recordId,
        String classification,
        String reason,
        String classifiedBy,
        String classifyingUnit,
        Instant classifiedAt)
        implements InterferenceEvent {}
