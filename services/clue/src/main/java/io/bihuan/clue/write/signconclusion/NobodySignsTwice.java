package io.bihuan.clue.write.signconclusion;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** No person fills two slots, whatever posts they hold (F07, I6). */
public record NobodySignsTwice(String officer, List<String> signers) implements Rule {

    @Override
    public boolean isViolated() {
        return signers.contains(officer);
    }

    @Override
    public ErrorCode error() {
        return ClueError.SIGNED_TWICE;
    }
}
