package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The competent organ has decided what comes of it 已处理 (F44).
 *
 * @param recordId the record
 * @param outcome what came of it, a code
 * @param outcomeRef index of the decision
 * @param handledBy officer id of who notes it
 * @param handlingUnit that officer's unit
 * @param handledAt when
 */
@PersistedEvent(type = "supervision.InterferenceHandled", label = "已处理")
public record InterferenceHandled(
        String recordId, String outcome, String outcomeRef, String handledBy, String handlingUnit, Instant handledAt)
        implements InterferenceEvent {}
