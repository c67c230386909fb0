package io.bihuan.clue.write.grantextension;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.TimeLimit;
import java.time.Instant;
import java.util.Map;

/** More time is granted while there is time; a late extension would hide a breach, and none ever does (F17). */
public record ExtensionComesInTime(TimeLimit limit, Instant now) implements Rule {

    @Override
    public boolean isViolated() {
        return limit.isOverAt(now);
    }

    @Override
    public ErrorCode error() {
        return ClueError.EXTENSION_TOO_LATE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("endedOn", limit.deadline().dueOn());
    }
}
