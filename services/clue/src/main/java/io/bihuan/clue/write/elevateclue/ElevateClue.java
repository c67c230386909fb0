package io.bihuan.clue.write.elevateclue;

import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Raise the grade of a clue 提级, until a conclusion on it is submitted. Refused to whom the clue does not concern
 * ({@code NOT_IN_THE_CHAIN}) and for a grade that is no higher ({@code GRADE_UNCHANGED}).
 *
 * @param clueId the clue
 * @param grade its new grade
 * @param basisRef index number of the decision
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.VERIFIER, Role.SIGNING_CHIEF, Role.POLICE_CHIEF})
public record ElevateClue(@TargetAggregateIdentifier String clueId, ClueGrade grade, String basisRef, Actor actor)
        implements StepOfAnOfficer {}
