package io.bihuan.clue.write.receiveattachment;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** A tip has ten files at most. */
public record AttachmentsAreFew(int withThisOne) implements Rule {

    private static final int MOST = 10;

    @Override
    public boolean isViolated() {
        return withThisOne > MOST;
    }

    @Override
    public ErrorCode error() {
        return ClueError.TOO_MANY_ATTACHMENTS;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "file", "most", MOST);
    }
}
