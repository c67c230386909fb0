package io.bihuan.clue.write.submitconclusion;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** The text that is being signed is not submitted again, so that a repeated row does not void its signatures (F07). */
public record AnotherTextIsSubmitted(String textHash, String frozen) implements Rule {

    @Override
    public boolean isViolated() {
        return textHash.equals(frozen);
    }

    @Override
    public ErrorCode error() {
        return ClueError.CONCLUSION_UNCHANGED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("textHash", frozen);
    }
}
