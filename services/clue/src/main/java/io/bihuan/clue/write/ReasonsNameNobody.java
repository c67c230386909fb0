package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.privacy.PersonalDataScanner;

/** A reason says what is needed, not who (I7). */
record ReasonsNameNobody(String reason) implements Rule {

    @Override
    public boolean isViolated() {
        return !PersonalDataScanner.scan(reason).isEmpty();
    }

    @Override
    public ErrorCode error() {
        return ClueError.REASON_NAMES_SOMEBODY;
    }
}
