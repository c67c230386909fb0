package io.bihuan.clue.write.returnclue;

import io.bihuan.clue.model.ReturnReason;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Return a clue 退回. Refused to any but the handling unit ({@code NOT_THE_HANDLING_UNIT}), a second time
 * ({@code RETURNED_TWICE}), or after five working days from dispatch ({@code LATE_RETURN}, T05).
 *
 * @param clueId the clue
 * @param reason why
 * @param actor who acts
 */
@SentBy({Role.VERIFIER, Role.POLICE_CHIEF, Role.DISCIPLINE_OFFICER})
public record ReturnClue(@TargetAggregateIdentifier String clueId, ReturnReason reason, Actor actor)
        implements StepOfAnOfficer {}
