package io.bihuan.clue.write.sendacceptancenotice;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.DeclineReason;
import io.bihuan.clue.model.NoticeKind;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** Who is told that the matter was not accepted is told why, and nobody else is (F01, F13). */
public record ARefusalSaysWhy(NoticeKind kind, @Nullable DeclineReason reason) implements Rule {

    @Override
    public boolean isViolated() {
        return (kind == NoticeKind.NOT_ACCEPTED) != (reason != null);
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOTICE_INCOMPLETE;
    }
}
