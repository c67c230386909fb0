package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A clue on the discipline line 纪检条线 was registered (F09): the first event of its life, so that nothing of it is ever told openly.
 *
 * @param clueId the line, a clue of its own
 * @param clueNo its number, which says nothing of the line
 * @param parentId the clue it was split from
 * @param tipId the tip that one came from
 * @param sourceClass where that tip came from
 * @param receivedAt when the tip was received
 * @param reporterMode how its reporter wants to be known
 * @param divisionCode the division in which the conduct lies
 * @param industry the field of business
 * @param deskUnit the unit that split it
 * @param registeredAt when
 */
@PersistedEvent(type = "clue.DisciplineLineRegistered", label = "纪检条线已登记")
public record DisciplineLineRegistered(
        String clueId,
        String clueNo,
        String parentId,
        String tipId,
        String sourceClass,
        Instant receivedAt,
        String reporterMode,
        String divisionCode,
        String industry,
        String deskUnit,
        Instant registeredAt)
        implements ClueEvent {}
