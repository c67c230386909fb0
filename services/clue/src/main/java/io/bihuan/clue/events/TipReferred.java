package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A tip was referred to the organ that is competent 已移转 (F01, F03). It stays as it is, and a clue can still be registered from
 * it should more come to light.
 *
 * @param tipId the tip
 * @param recipient what kind of organ, a {@code Recipient}
 * @param transferRef index of the letter that went with it
 * @param officer who decided
 * @param unit whose desk it was
 * @param referredAt when
 */
@PersistedEvent(type = "clue.TipReferred", label = "举报已移转")
public record TipReferred(
        String tipId, String recipient, String transferRef, String officer, String unit, Instant referredAt)
        implements TipEvent, ResponsibleAct {}
