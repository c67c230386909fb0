package io.bihuan.clue.write.leaveteam;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Leave a joint team 退出专班; sight of the clue by it ends at once. Refused to who is not in it ({@code NOT_A_TEAM_MEMBER}).
 *
 * @param clueId the clue
 * @param actor who leaves
 */
@SentBy({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.PROCURATOR,
    Role.DISCIPLINE_OFFICER,
    Role.ENFORCEMENT_SUPERVISOR,
    Role.REGULATOR
})
public record LeaveTeam(@TargetAggregateIdentifier String clueId, Actor actor) implements StepOfAnOfficer {}
