package io.bihuan.clue.write.signconclusion;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Who signs names the very text that was frozen, not one they read before it was changed (F07, F30). */
public record TheFrozenTextIsSigned(String textHash, String frozen) implements Rule {

    @Override
    public boolean isViolated() {
        return !frozen.equals(textHash);
    }

    @Override
    public ErrorCode error() {
        return ClueError.ANOTHER_TEXT_SIGNED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("textHash", frozen);
    }
}
