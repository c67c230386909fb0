package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ProtectionMeasure;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Whom to keep away, guarding persons and homes, and changing an identity are for police units alone (AOCL 62). */
record OnlyThePoliceGuardPersons(ProtectionMeasure measure, String executingAgency) implements Rule {

    @Override
    public boolean isViolated() {
        return measure.isForThePolice() && !executingAgency.equals("POLICE");
    }

    @Override
    public ErrorCode error() {
        return ClueError.PROTECTION_BY_POLICE;
    }
}
