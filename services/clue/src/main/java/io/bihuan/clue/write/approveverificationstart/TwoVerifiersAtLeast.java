package io.bihuan.clue.write.approveverificationstart;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** Nobody verifies alone (F06). */
public record TwoVerifiersAtLeast(List<String> verifiers) implements Rule {

    @Override
    public boolean isViolated() {
        return verifiers.stream()
                        .filter(verifier -> !verifier.isBlank())
                        .distinct()
                        .count()
                < 2;
    }

    @Override
    public ErrorCode error() {
        return ClueError.TWO_VERIFIERS_REQUIRED;
    }
}
