package io.bihuan.clue.write.completehandling;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clue that became a case is handled when that case is, not before (F16, I8). */
public record CaseEndsWithTheCase(
        @Nullable String caseId, @Nullable String closedCase) implements Rule {

    @Override
    public boolean isViolated() {
        return !Objects.equals(caseId, closedCase);
    }

    @Override
    public ErrorCode error() {
        return ClueError.CASE_STILL_OPEN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("caseId", String.valueOf(caseId));
    }
}
