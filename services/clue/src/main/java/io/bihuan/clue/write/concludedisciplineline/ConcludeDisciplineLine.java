package io.bihuan.clue.write.concludedisciplineline;

import io.bihuan.clue.model.DisciplineDisposal;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Dispose of a discipline line 处置; how the organ came to it stays with the organ. Refused on any other clue
 * ({@code NOT_A_DISCIPLINE_LINE}), before it was signed for ({@code WRONG_STATE}) and by another unit ({@code NOT_THE_HANDLING_UNIT}).
 *
 * @param clueId the line
 * @param disposal how
 * @param actor who acts
 */
@SentBy(Role.DISCIPLINE_OFFICER)
public record ConcludeDisciplineLine(
        @TargetAggregateIdentifier String clueId, DisciplineDisposal disposal, Actor actor)
        implements StepOfAnOfficer {}
