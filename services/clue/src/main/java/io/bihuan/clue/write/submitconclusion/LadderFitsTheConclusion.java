package io.bihuan.clue.write.submitconclusion;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.Ladder;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** What was not found true has no place on the ladder; what is not organised crime is disorder at most (F23). */
public record LadderFitsTheConclusion(ConclusionKind kind, Ladder ladder) implements Rule {

    @Override
    public boolean isViolated() {
        return !kind.supports(ladder);
    }

    @Override
    public ErrorCode error() {
        return ClueError.LADDER_NOT_SUPPORTED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind, "ladder", ladder);
    }
}
