package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Whoever reported a leak does not close it (F21). */
record NobodyClosesTheirOwnLeak(String reportedBy, String officer) implements Rule {

    @Override
    public boolean isViolated() {
        return reportedBy.equals(officer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.LEAK_CLOSED_BY_REPORTING_OFFICER;
    }
}
