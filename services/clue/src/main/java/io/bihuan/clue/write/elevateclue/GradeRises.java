package io.bihuan.clue.write.elevateclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** A clue is elevated to a grade above the one it has (F05). */
public record GradeRises(ClueGrade now, ClueGrade wanted) implements Rule {

    @Override
    public boolean isViolated() {
        return !wanted.isAbove(now);
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
