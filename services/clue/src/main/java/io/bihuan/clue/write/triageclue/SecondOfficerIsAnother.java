package io.bihuan.clue.write.triageclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** It takes two: the second officer is another person than the first (F01, F04, domain §2.1). */
public record SecondOfficerIsAnother(String firstOfficer, String secondOfficer) implements Rule {

    @Override
    public boolean isViolated() {
        return secondOfficer.isBlank() || secondOfficer.equals(firstOfficer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.SECOND_OFFICER_REQUIRED;
    }
}
