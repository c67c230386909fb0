package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * An unlawful one was handed to the organ that takes it on 已移送 (F44; 2015 rule, article 10).
 *
 * @param recordId the record
 * @param organ which organ, a code
 * @param letterRef index of the letter that went with it
 * @param referredBy officer id
 * @param referringUnit that officer's unit
 * @param referredAt when
 */
@PersistedEvent(type = "supervision.InterferenceReferred", label = "已移送")
public record InterferenceReferred(
        String recordId, String organ, String letterRef, String referredBy, String referringUnit, Instant referredAt)
        implements InterferenceEvent {}
