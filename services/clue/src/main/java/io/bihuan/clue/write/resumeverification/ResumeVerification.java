package io.bihuan.clue.write.resumeverification;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let a paused verification go on 恢复核查. Refused unless a unit above the one that verifies decides ({@code PAUSE_NOT_FROM_ABOVE}).
 *
 * @param clueId the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.POLICE_CHIEF})
public record ResumeVerification(@TargetAggregateIdentifier String clueId, Actor actor) implements StepOfAnOfficer {}
