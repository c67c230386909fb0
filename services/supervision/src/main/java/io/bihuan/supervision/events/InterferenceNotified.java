package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * It was made known 已通报 (F44; 2015 rule, articles 8 and 9).
 *
 * @param recordId the record
 * @param audience to whom, a code
 * @param noticeRef index of the notice
 * @param notifiedBy officer id
 * @param notifyingUnit that officer's unit
 * @param notifiedAt when
 */
@PersistedEvent(type = "supervision.InterferenceNotified", label = "已通报")
public record InterferenceNotified(
        String recordId, String audience, String noticeRef, String notifiedBy, String notifyingUnit, Instant notifiedAt)
        implements InterferenceEvent {}
