package io.bihuan.clue.write.registerclue;

import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Register a clue 线索登记. Refused if it is registered already ({@code CLUE_ALREADY_REGISTERED}) or its division did not
 * exist on the day the tip was received ({@code DIVISION_UNKNOWN}, {@code DIVISION_HISTORIC} with its successor).
 *
 * @param clueId the clue
 * @param clueNo its number, issued at the edge
 * @param tipId the tip it comes from
 * @param sourceClass where that tip came from
 * @param receivedAt when the tip was received
 * @param reporterMode how its reporter wants to be known
 * @param divisionCode the division in which the conduct lies
 * @param industry the field of business
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record RegisterClue(
        @TargetAggregateIdentifier String clueId,
        ClueNo clueNo,
        String tipId,
        SourceClass sourceClass,
        Instant receivedAt,
        ReporterMode reporterMode,
        String divisionCode,
        String industry,
        Actor actor) {}
