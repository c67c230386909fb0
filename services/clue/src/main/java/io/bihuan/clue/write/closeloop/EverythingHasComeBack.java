package io.bihuan.clue.write.closeloop;

import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;
import java.util.Map;

/** A loop closes when every outflow has come back (F16, I8). */
public record EverythingHasComeBack(List<ClosureItem> openItems) implements Rule {

    @Override
    public boolean isViolated() {
        return !openItems.isEmpty();
    }

    @Override
    public ErrorCode error() {
        return ClueError.CLOSURE_BLOCKED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("openItems", openItems);
    }
}
