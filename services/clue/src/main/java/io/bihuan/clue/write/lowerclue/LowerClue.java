package io.bihuan.clue.write.lowerclue;

import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lower the grade of a clue 降级, until a conclusion on it is submitted. Refused below the level that set what is taken back
 * ({@code GRADE_SET_ABOVE}), to whom the clue does not concern ({@code NOT_IN_THE_CHAIN}) and for a grade that is no lower
 * ({@code GRADE_UNCHANGED}).
 *
 * @param clueId the clue
 * @param grade its new grade
 * @param basisRef index number of the decision
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.POLICE_CHIEF})
public record LowerClue(@TargetAggregateIdentifier String clueId, ClueGrade grade, String basisRef, Actor actor)
        implements StepOfAnOfficer {}
