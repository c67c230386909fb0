package io.bihuan.clue.write.registerline;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Register the discipline line 纪检条线 of a split clue, and hand it to the discipline organ the same moment: no desk can, because none
 * sees it. Refused if it is registered already ({@code CLUE_ALREADY_REGISTERED}).
 *
 * @param clueId the line
 * @param clueNo its number
 * @param origin what it has from its parent
 * @param unit the unit of the discipline organ
 * @param dueOn its due day, in Asia/Shanghai
 * @param deskUnit the unit that split the clue
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record RegisterDisciplineLine(
        @TargetAggregateIdentifier String clueId,
        String clueNo,
        LineOrigin origin,
        String unit,
        LocalDate dueOn,
        String deskUnit,
        Actor actor) {}
