package io.bihuan.clue.write.removemember;

import io.bihuan.clue.model.RemovalReason;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Remove somebody from a joint team, signed or not; their sight of the clue by it ends at once. Refused for who is not in it
 * ({@code NOT_A_TEAM_MEMBER}).
 *
 * @param clueId the clue
 * @param officer who is removed
 * @param reason why
 * @param actor who acts
 */
@SentBy(Role.DESK_HEAD)
public record RemoveMember(@TargetAggregateIdentifier String clueId, String officer, RemovalReason reason, Actor actor)
        implements StepOfAnOfficer {}
