package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A clue was registered 已登记 from a tip (F01). It carries no narrative and nothing of the reporter but the mode.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param tipId the tip it came from
 * @param sourceClass where that tip came from
 * @param receivedAt when the tip was received
 * @param reporterMode {@code REAL_NAME}, {@code CODE_NAME} or {@code ANONYMOUS}; decides whether a meeting is due
 * @param divisionCode the division in which the conduct lies
 * @param industry the field of business
 * @param deskUnit the unit that registered it
 * @param registeredAt when
 */
@PersistedEvent(type = "clue.ClueRegistered", label = "线索已登记")
public record ClueRegistered(
        String clueId,
        String clueNo,
        String tipId,
        String sourceClass,
        Instant receivedAt,
        String reporterMode,
        String divisionCode,
        String industry,
        String deskUnit,
        Instant registeredAt)
        implements ClueEvent {}
