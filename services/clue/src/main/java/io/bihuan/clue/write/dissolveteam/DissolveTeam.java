package io.bihuan.clue.write.dissolveteam;

import io.bihuan.clue.model.DissolutionReason;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Dissolve the joint team of a clue 撤销专班; what its members saw by it they see no more. Refused if there is none
 * ({@code NO_TEAM}).
 *
 * @param clueId the clue
 * @param reason why
 * @param actor who acts
 */
@SentBy(Role.DESK_HEAD)
public record DissolveTeam(@TargetAggregateIdentifier String clueId, DissolutionReason reason, Actor actor)
        implements StepOfAnOfficer {}
