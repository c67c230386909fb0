package io.bihuan.clue.write.grantextension;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Extension;
import java.util.Map;

/** A limit is extended by no more days than its rule allows (I10). */
public record ExtensionIsNotTooLong(Extension allowed, int days) implements Rule {

    @Override
    public boolean isViolated() {
        return days < 1 || days > allowed.days();
    }

    @Override
    public ErrorCode error() {
        return ClueError.EXTENSION_TOO_LONG;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("days", days, "most", allowed.days());
    }
}
