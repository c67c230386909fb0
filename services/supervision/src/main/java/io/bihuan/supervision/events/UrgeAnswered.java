package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The urged unit answered. A late answer is an answer; that it was late stays.
 *
 * @param urgeId the notice
 * @param clueId the clue
 * @param unit the unit that answered
 * @param answer reasons, progress and expected completion; stays inside supervision
 * @param answeredBy officer id
 * @param answeredAt when
 */
@PersistedEvent(type = "supervision.UrgeAnswered", label = "已答复催办")
public record UrgeAnswered(
        String urgeId, String clueId, String unit, String answer, String answeredBy, Instant answeredAt)
        implements UrgeEvent {}
