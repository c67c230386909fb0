package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.privacy.PersonalDataScanner;

/** A reference to evidence or a report is an index number, not a text that names people (I7). */
record ReferencesNameNobody(String reference) implements Rule {

    @Override
    public boolean isViolated() {
        return !PersonalDataScanner.scan(reference).isEmpty();
    }

    @Override
    public ErrorCode error() {
        return ClueError.REFERENCE_NAMES_SOMEBODY;
    }
}
