package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Whoever is cleared agreed 本人同意 to this form and this audience.
 *
 * @param clarificationId the clearing
 * @param form how it is made known
 * @param audience to whom
 * @param consentRef where the consent is indexed
 * @param recordedBy the officer
 * @param consentedAt when
 */
@PersistedEvent(type = "clue.TargetConsented", label = "澄清对象已同意")
public record TargetConsented(
        String clarificationId, String form, String audience, String consentRef, String recordedBy, Instant consentedAt)
        implements ClearingEvent {}
