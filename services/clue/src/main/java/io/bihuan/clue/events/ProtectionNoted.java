package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The clue knows how a measure for one of its reporters stands 已记录保护措施 (F16): neither which measure, nor for which tip.
 *
 * @param clueId the clue
 * @param measureId the measure
 * @param inForce whether it is in force
 * @param lookedAtOn when it was applied, looked at again or lifted
 * @param notedAt when it was noted
 */
@PersistedEvent(type = "clue.ProtectionNoted", label = "已记录保护措施")
public record ProtectionNoted(String clueId, String measureId, boolean inForce, Instant lookedAtOn, Instant notedAt)
        implements ClueEvent {}
