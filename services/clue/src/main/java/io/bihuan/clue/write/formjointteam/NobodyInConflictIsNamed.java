package io.bihuan.clue.write.formjointteam;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;
import java.util.Map;

/**
 * Nobody who must keep out of a clue takes part in a team for it, and no such unit leads one (F11, F14).
 *
 * @param inConflict the officers and units that were named and must keep out
 */
public record NobodyInConflictIsNamed(List<String> inConflict) implements Rule {

    @Override
    public boolean isViolated() {
        return !inConflict.isEmpty();
    }

    @Override
    public ErrorCode error() {
        return ClueError.MEMBER_IN_CONFLICT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("inConflict", inConflict);
    }
}
