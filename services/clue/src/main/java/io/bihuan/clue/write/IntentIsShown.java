package io.bihuan.clue.write;

import io.bihuan.clue.model.ClearingFinding;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** Only a fabrication with evidence of intent is referred; an honest reporter never is (F22; 刑法 243(3)). */
record IntentIsShown(ClearingFinding finding, @Nullable String intentRef) implements Rule {

    @Override
    public boolean isViolated() {
        return finding != ClearingFinding.FABRICATED || intentRef == null || intentRef.isBlank();
    }

    @Override
    public ErrorCode error() {
        return ClueError.INTENT_NOT_SHOWN;
    }
}
