package io.bihuan.clue.write.lowerclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** A clue is lowered to a grade below the one it has (F05). */
public record GradeFalls(ClueGrade now, ClueGrade wanted) implements Rule {

    @Override
    public boolean isViolated() {
        return !now.isAbove(wanted);
    }

    @Override
    public ErrorCode error() {
        return ClueError.GRADE_UNCHANGED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("grade", now);
    }
}
