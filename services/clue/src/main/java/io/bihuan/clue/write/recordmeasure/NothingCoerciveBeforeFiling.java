package io.bihuan.clue.write.recordmeasure;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Before a case is filed nothing restricts a person or property (程序规定 174). */
public record NothingCoerciveBeforeFiling(MeasureKind kind) implements Rule {

    @Override
    public boolean isViolated() {
        return kind.isCoercive();
    }

    @Override
    public ErrorCode error() {
        return ClueError.COERCIVE_BEFORE_FILING;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind);
    }
}
