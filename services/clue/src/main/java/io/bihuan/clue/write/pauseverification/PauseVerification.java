package io.bihuan.clue.write.pauseverification;

import io.bihuan.clue.model.PauseGround;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let a verification rest 中止核查. Refused unless a unit above the one that verifies decides ({@code PAUSE_NOT_FROM_ABOVE}).
 *
 * @param clueId the clue
 * @param ground why
 * @param decisionRef index number of the decision
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.POLICE_CHIEF})
public record PauseVerification(
        @TargetAggregateIdentifier String clueId, PauseGround ground, String decisionRef, Actor actor)
        implements StepOfAnOfficer {}
