package io.bihuan.clue.write.receiveattachment;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** The files of a tip have fifty megabytes together at most. */
public record AttachmentsFitTogether(long withThisOne) implements Rule {

    private static final long MOST = 50L << 20;

    @Override
    public boolean isViolated() {
        return withThisOne > MOST;
    }

    @Override
    public ErrorCode error() {
        return ClueError.ATTACHMENTS_TOO_LARGE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "file", "mostBytes", MOST);
    }
}
