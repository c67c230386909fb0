package io.bihuan.clue.write.completehandling;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** Where organised crime was found a case must be filed; the clue cannot be handled without one (AOCL 28, I5). */
public record CrimeNeedsACase(boolean caseNeeded, @Nullable String closedCase) implements Rule {

    @Override
    public boolean isViolated() {
        return caseNeeded && closedCase == null;
    }

    @Override
    public ErrorCode error() {
        return ClueError.CASE_REQUIRED;
    }
}
