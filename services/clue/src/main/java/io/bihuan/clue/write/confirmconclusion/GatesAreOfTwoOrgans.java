package io.bihuan.clue.write.confirmconclusion;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Where two gates are needed, another officer of another organ passes the second (F10). */
public record GatesAreOfTwoOrgans(String passedUnit, String passedOfficer, String unit, String officer)
        implements Rule {

    @Override
    public boolean isViolated() {
        return passedUnit.equals(unit) || passedOfficer.equals(officer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.GATE_BY_SECOND_ORGAN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("passedBy", passedUnit);
    }
}
