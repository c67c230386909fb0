package io.bihuan.clue.write.receiveattachment;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** One file has ten megabytes at most. */
public record AttachmentIsSmallEnough(long size) implements Rule {

    /** The most bytes of one file. */
    public static final int MOST = 10 << 20;

    @Override
    public boolean isViolated() {
        return size > MOST;
    }

    @Override
    public ErrorCode error() {
        return ClueError.ATTACHMENT_TOO_LARGE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "file", "mostBytes", MOST);
    }
}
