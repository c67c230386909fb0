package io.bihuan.clue.write.formjointteam;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.TeamMember;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** A joint team has people of at least two units, each of them once (F11; seed 004 "多部门参与"). */
public record SeveralUnitsTakePart(List<TeamMember> members) implements Rule {

    @Override
    public boolean isViolated() {
        long units = members.stream().map(TeamMember::unit).distinct().count();
        long officers = members.stream().map(TeamMember::officer).distinct().count();
        return units < 2 || officers < members.size();
    }

    @Override
    public ErrorCode error() {
        return ClueError.TEAM_NOT_JOINT;
    }
}
