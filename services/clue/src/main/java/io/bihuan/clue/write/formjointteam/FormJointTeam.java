package io.bihuan.clue.write.formjointteam;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.clue.model.TeamMember;
import io.bihuan.clue.model.TeamTrigger;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Form a joint team 组建专班 for a clue that a unit has and nobody has concluded. Refused while there is one
 * ({@code TEAM_ALREADY_FORMED}), if the numbers do not bear the reason ({@code TEAM_TRIGGER_NOT_MET}), of one unit only
 * ({@code TEAM_NOT_JOINT}), and with anybody who must keep out ({@code MEMBER_IN_CONFLICT}).
 *
 * @param clueId the clue
 * @param trigger why
 * @param leadUnit the unit that leads it
 * @param members who is named, and from which unit; they see the clue once they have signed
 * @param basisRef index number of the decision
 * @param actor who acts
 */
@SentBy(Role.DESK_HEAD)
public record FormJointTeam(
        @TargetAggregateIdentifier String clueId,
        TeamTrigger trigger,
        String leadUnit,
        List<TeamMember> members,
        String basisRef,
        Actor actor)
        implements StepOfAnOfficer {}
